// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays: constant and variable indexes, several dimensions, arrays of
// records.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct point {
        pub x: u32,
        pub y: u32,
    }
    #[repr(C)]
    pub struct holder {
        pub name: [u8; 16],
        pub m: [[u32; 3]; 2],
        pub at: [point; 4],
    }
}
use vmlinux::*;

#[no_mangle]
pub unsafe extern "C" fn f1(p: *const holder) -> u8 {
    (*p).name[3] // { dg-reloc "byte_off struct holder 0:0:3" }
}
#[no_mangle]
pub extern "C" fn f2(p: &holder) -> u32 {
    p.m[1][2] // { dg-reloc "byte_off struct holder 0:1:1:2" }
}
#[no_mangle]
pub extern "C" fn f3(p: &holder) -> u32 {
    p.at[2].y // { dg-reloc "byte_off struct holder 0:2:2:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f4(p: *const holder, i: usize) -> u8 {
    (*p).name[i] // { dg-reloc "byte_off struct holder 0:0:0" } { dg-reloc "byte_sz struct holder 0:0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f5(p: *const holder, i: usize) -> u32 {
    (*p).at[i].y // { dg-reloc "byte_off struct holder 0:2:0:1" } { dg-reloc "byte_sz struct holder 0:2:0" }
}
#[no_mangle]
pub extern "C" fn f6(p: &holder, i: usize) -> u32 {
    p.m[i][2] // { dg-reloc "byte_off struct holder 0:1:0:2" } { dg-reloc "byte_sz struct holder 0:1:0" }
}
#[no_mangle]
pub extern "C" fn f7(p: &holder, i: usize) -> u8 {
    if i < 16 {
        p.name[i] // { dg-reloc "byte_off struct holder 0:0:0" } { dg-reloc "byte_sz struct holder 0:0:0" }
    } else {
        0
    }
}
#[no_mangle]
pub extern "C" fn f8(p: &holder) -> &[u32; 3] {
    &p.m[1] // { dg-reloc "byte_off struct holder 0:1:1" }
}
