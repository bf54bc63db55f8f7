// SPDX-License-Identifier: GPL-3.0-or-later
// Tuple structures: their members have the names that rustc gives them, and a
// wrapper is a record like others.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct wrapper(pub u64);
    #[repr(C)]
    pub struct pair(pub u32, pub wrapper);
}
use vmlinux::*;

#[no_mangle]
pub unsafe extern "C" fn f1(p: *const wrapper) -> u64 {
    (*p).0 // { dg-reloc "byte_off struct wrapper 0:0" }
}
#[no_mangle]
pub extern "C" fn f2(p: &pair) -> u32 {
    p.0 // { dg-reloc "byte_off struct pair 0:0" }
}
#[no_mangle]
pub extern "C" fn f3(p: &pair) -> u64 {
    (p.1).0 // { dg-reloc "byte_off struct pair 0:1:0" }
}
