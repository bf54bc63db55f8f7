// SPDX-License-Identifier: GPL-3.0-or-later
// A relocatable record in one that is not, in a tuple, in an enum.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct point { // { dg-message "'struct point' is marked as relocatable here" }
// { dg-message "'struct point' is marked as relocatable here" .-1 }
// { dg-message "'struct point' is marked as relocatable here" .-2 }
// { dg-message "'struct point' is marked as relocatable here" .-3 }
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

pub struct outer { // { dg-error "member 'p' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 }
    pub p: point,
}
pub struct many { // { dg-error "member 'all' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 }
    pub all: [point; 3],
}
pub enum maybe { // { dg-error "member '__0' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 }
    some(point),
    none,
}
#[no_mangle]
pub extern "C" fn f1(_a: &outer, _b: &many, _c: &maybe, _d: &(u32, point)) -> u32 { // { dg-error "member '__1' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 }
    1
}
