// SPDX-License-Identifier: GPL-3.0-or-later
// Static variables that point to relocatable records, and the BTF of types that
// nothing else mentions; packed and aligned records.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct task_struct {
        pub pid: i32,
        pub tgid: i32,
    }
    #[repr(C, packed)]
    pub struct header {
        pub kind: u8,
        pub length: u32,
    }
    #[repr(C, align(16))]
    pub struct line {
        pub first: u8,
        pub second: u64,
    }
}
use vmlinux::*;

pub static mut CURRENT: *const task_struct = 0 as *const task_struct;
pub static mut LAST: [*mut line; 2] = [0 as *mut line, 0 as *mut line];

extern "C" {
    static sent: header;
    static all: [line; 4];
}

#[no_mangle]
pub unsafe extern "C" fn f1() -> i32 {
    (*CURRENT).tgid // { dg-reloc "byte_off struct task_struct 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(i: usize) {
    (*LAST[i]).second = 3; // { dg-reloc "byte_off struct line 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f3(h: *const header) -> u32 {
    (*h).length // { dg-reloc "byte_off struct header 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f4() -> u32 {
    sent.length // { dg-reloc "byte_off struct header 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f5(i: usize) -> u8 {
    all[i].first // { dg-reloc "byte_sz struct line 0" } { dg-reloc "byte_off struct line 0:0" }
}
