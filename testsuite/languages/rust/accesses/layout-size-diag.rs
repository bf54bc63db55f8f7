// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of relocatable types, by name, in generic code, and for what is copied.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, intrinsics)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

extern "rust-intrinsic" {
    pub fn size_of<T>() -> usize;
    pub fn copy_nonoverlapping<T>(from: *const T, to: *mut T, count: usize);
}

mod vmlinux {
    #[repr(C)]
    pub struct point { // { dg-message "'struct point' is marked as relocatable here" }
// { dg-message "'struct point' is marked as relocatable here" .-1 }
        pub x: u32,
        pub y: u32,
    }
    #[repr(C)]
    pub struct task_struct { // { dg-message "'struct task_struct' is marked as relocatable here" }
        pub pid: i32,
        pub at: point,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[no_mangle]
pub extern "C" fn f1() -> usize {
    size_of::<task_struct>() + size_of::<u32>() + size_of::<[u8; 16]>() // { dg-error "'size_of' needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "Rust has no query of the target's size: step from object to object by 'offset', which is relocated" .-1 }
}
#[no_mangle]
pub unsafe extern "C" fn f2(p: *const point, q: *mut point) {
    copy_nonoverlapping(p, q, 3); // { dg-error "a copy of an object needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "copy the members that you need, one by one" .-1 }
}
#[no_mangle]
pub unsafe extern "C" fn f3(p: *const u32, q: *mut u32) {
    copy_nonoverlapping(p, q, 3);
}
pub fn generic<T>() -> usize {
    size_of::<T>() // { dg-error "'size_of' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "Rust has no query of the target's size: step from object to object by 'offset', which is relocated" .-1 }
}
#[no_mangle]
pub extern "C" fn f4(_t: &task_struct) -> usize {
    generic::<point>()
}
pub mod own {
    pub struct unused {
        pub a: u32,
    }
}
#[no_mangle]
pub extern "C" fn f5() -> usize {
    size_of::<own::unused>() // { dg-warning "cannot tell whether 'unused' is relocatable" }
// { dg-message "nothing but the question for its layout uses it: if it is, the answer is right for the layout compiled against alone" .-1 }
}
