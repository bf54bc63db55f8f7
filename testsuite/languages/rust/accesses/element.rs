// SPDX-License-Identifier: GPL-3.0-or-later
// Elements of an array of relocatable records that a pointer points to: a
// constant index is the access string's, the others are of the target's size.
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
}
use vmlinux::point;

#[no_mangle]
pub unsafe extern "C" fn f1(a: *const [point; 4]) -> u32 {
    (*a)[2].y // { dg-reloc "byte_off struct point 2:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(a: *const [point; 4], i: usize) -> u32 {
    (*a)[i].y // { dg-reloc "byte_sz struct point 0" } { dg-reloc "byte_off struct point 0:1" }
}
#[no_mangle]
pub extern "C" fn f3(a: &[point; 4]) -> &point {
    &a[1] // { dg-reloc "byte_sz struct point 0" }
}
#[no_mangle]
pub unsafe extern "C" fn f4(a: *mut [[point; 3]; 2], i: usize) {
    (*a)[i][0].x = 5; // { dg-reloc "byte_sz struct point 0" } { dg-reloc "byte_off struct point 0:0" }
}
#[no_mangle]
pub unsafe extern "C" fn f5(a: *const [point; 4]) -> u32 {
    (*a)[0].x // { dg-reloc "byte_off struct point 0:0" }
}
