// SPDX-License-Identifier: GPL-3.0-or-later
// The stride of pointers: the intrinsic offset steps by what the target has.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, intrinsics)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

extern "rust-intrinsic" {
    pub fn offset<T>(from: *const T, count: isize) -> *const T; // { dg-reloc "byte_sz struct point 0" }
}
mod vmlinux {
    #[repr(C)]
    pub struct point {
        pub x: u32,
        pub y: u32,
    }
}
use vmlinux::point;

#[no_mangle]
pub unsafe extern "C" fn f1(p: *const point, i: isize) -> u32 {
    (*offset(p, i)).y // { dg-reloc "byte_off struct point 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(p: *const u32, i: isize) -> u32 {
    *offset(p, i)
}
