// SPDX-License-Identifier: GPL-3.0-or-later
// Members of unions, and of structures in them.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct pair {
        pub a: u16,
        pub b: u16,
    }
    #[repr(C)]
    pub union word {
        pub whole: u32,
        pub half: pair,
        pub bytes: [u8; 4],
    }
    #[repr(C)]
    pub struct holder {
        pub n: u32,
        pub w: word,
    }
}
use vmlinux::holder;
use vmlinux::word;

#[no_mangle]
pub unsafe extern "C" fn f1(p: *const word) -> u32 {
    (*p).whole // { dg-reloc "byte_off union word 0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(p: *const word) -> u16 {
    (*p).half.b // { dg-reloc "byte_off union word 0:1:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f3(p: *const holder) -> u8 {
    (*p).w.bytes[2] // { dg-reloc "byte_off struct holder 0:1:2:2" }
}
#[no_mangle]
pub unsafe extern "C" fn f4(p: *mut holder) {
    (*p).w.half.a = 3; // { dg-reloc "byte_off struct holder 0:1:1:0" }
}
