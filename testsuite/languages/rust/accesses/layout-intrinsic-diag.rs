// SPDX-License-Identifier: GPL-3.0-or-later
// Intrinsics that give and take objects.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, intrinsics)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

#[lang = "copy"]
pub trait Copy {}

extern "rust-intrinsic" {
    pub fn uninit<T>() -> T;
    pub fn move_val_init<T>(to: *mut T, from: T);
    pub fn transmute<T, U>(from: T) -> U;
}

mod vmlinux {
    #[repr(C)]
    pub struct point { // { dg-message "'struct point' is marked as relocatable here" }
// { dg-message "'struct point' is marked as relocatable here" .-1 }
// { dg-message "'struct point' is marked as relocatable here" .-2 }
        pub x: u32,
        pub y: u32,
    }
    #[repr(C)]
    pub struct task_struct {
        pub pid: i32,
        pub at: point,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[no_mangle]
pub unsafe extern "C" fn f1(p: *mut point) {
    *p = uninit::<point>(); // { dg-error "a result by value needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "call a function that returns a pointer" .-1 }
}
#[no_mangle]
pub unsafe extern "C" fn f2(p: *mut point, q: *const point) {
    move_val_init(p, *q); // { dg-error "an argument by value needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "pass a pointer" .-1 }
}
#[no_mangle]
pub unsafe extern "C" fn f3(p: *mut point) {
    *p = transmute::<u64, point>(5); // { dg-error "a result by value needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "call a function that returns a pointer" .-1 }
}
