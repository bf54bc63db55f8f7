// SPDX-License-Identifier: GPL-3.0-or-later
// A relocatable record cannot be built: in a variable, in memory, to be passed.
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
// { dg-message "'struct point' is marked as relocatable here" .-4 }
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
pub extern "C" fn f1() -> u32 {
    let v = point { x: 1, y: 2 }; // { dg-error "the definition of 'v' needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "define a pointer, or a type of your own with the members that you need" .-1 }
    v.y
}
#[no_mangle]
pub unsafe extern "C" fn f2(p: *mut point) {
    *p = point { x: 1, y: 2 }; // { dg-error "a struct expression needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "use a type of your own with the members that you need" .-1 }
}
#[no_mangle]
pub unsafe extern "C" fn f3(t: *mut task_struct) {
    (*t).at = point { x: 1, y: 2 }; // { dg-error "a struct expression needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "use a type of your own with the members that you need" .-1 }
}
pub fn get(p: &point) -> u32 {
    p.x
}
#[no_mangle]
pub extern "C" fn f4() -> u32 {
    get(&point { x: 1, y: 2 }) // { dg-error "a struct expression needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "use a type of your own with the members that you need" .-1 }
}
pub const FIRST: point = point { x: 1, y: 2 };
#[no_mangle]
pub unsafe extern "C" fn f5(p: *mut point) {
    *p = FIRST; // { dg-error "a copy of an object needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "copy the members that you need, one by one" .-1 }
}
