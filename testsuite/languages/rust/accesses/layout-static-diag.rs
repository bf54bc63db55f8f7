// SPDX-License-Identifier: GPL-3.0-or-later
// A static variable of a relocatable type, and one with such a member.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct point { // { dg-message "'struct point' is marked as relocatable here" } { dg-message "'struct point' is marked as relocatable here" }
        pub x: u32,
    }
}
use vmlinux::point;
pub static ORIGIN: point = point { x: 1 }; // { dg-error "the initializer of 'ORIGIN' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "define a pointer, or a type of your own with the members that you need" .-1 }
pub struct holder { // { dg-error "member 'at' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 }
    pub at: point,
}
#[no_mangle]
pub extern "C" fn f1(p: &holder) -> u32 {
    p.at.x + ORIGIN.x
}
