// SPDX-License-Identifier: GPL-3.0-or-later
// offset_of of a relocatable type: gccrs makes a number of it.
// { dg-options "-fno-rust-overflow-checks -frust-assume-builtin-offset-of" }

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
    pub struct task_struct { // { dg-message "'struct task_struct' is marked as relocatable here" }
        pub pid: i32,
        pub at: point,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[repr(C)]
pub struct own {
    pub a: u32,
    pub b: u32,
}
#[no_mangle]
pub extern "C" fn f1(_t: &task_struct, _o: &own) -> usize {
    offset_of!(task_struct, at) + offset_of!(own, b) // { dg-error "'offset_of' needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "Rust has no query of the target's offset: take the member's address, which is relocated" .-1 }
}
pub type alias = point;
#[no_mangle]
pub extern "C" fn f2() -> usize {
    // offset_of!(point, x) in a comment is none.
    offset_of!(alias, y) + 0 // { dg-warning "cannot tell whether 'alias' is relocatable" }
// { dg-message "nothing but the question for its layout uses it: if it is, the answer is right for the layout compiled against alone" .-1 }
}
