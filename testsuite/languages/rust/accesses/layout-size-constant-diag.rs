// SPDX-License-Identifier: GPL-3.0-or-later
// The size of a relocatable type in a constant: all that is left of the question is the intrinsic's declaration.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, intrinsics, rustc_attrs)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

extern "rust-intrinsic" {
    #[rustc_const_stable(feature = "const_size_of", since = "1.40.0")]
    pub fn size_of<T>() -> usize; // { dg-error "'size_of' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "Rust has no query of the target's size: step from object to object by 'offset', which is relocated" .-1 }
// { dg-error "'size_of' needs the layout of relocatable type 'struct task_struct' at compile time" .-2 }
// { dg-message "Rust has no query of the target's size: step from object to object by 'offset', which is relocated" .-3 }
}

mod vmlinux {
    #[repr(C)]
    pub struct point { // { dg-message "'struct point' is marked as relocatable here" }
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

pub const SIZE: usize = size_of::<point>();
pub static mut BUFFER: [u8; size_of::<task_struct>()] = [0; size_of::<task_struct>()];
#[no_mangle]
pub extern "C" fn f1(_t: &task_struct) -> usize {
    SIZE
}
