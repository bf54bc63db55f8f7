// SPDX-License-Identifier: GPL-3.0-or-later
// Members that are records or arrays, copied as a whole.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

#[lang = "copy"]
pub trait Copy {}

mod vmlinux {
    #[repr(C)]
    pub struct point { // { dg-message "'struct point' is marked as relocatable here" }
        pub x: u32,
        pub y: u32,
    }
    #[repr(C)]
    pub struct task_struct { // { dg-message "'struct task_struct' is marked as relocatable here" }
// { dg-message "'struct task_struct' is marked as relocatable here" .-1 }
// { dg-message "'struct task_struct' is marked as relocatable here" .-2 }
// { dg-message "'struct task_struct' is marked as relocatable here" .-3 }
        pub pid: i32,
        pub at: point,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[no_mangle]
pub unsafe extern "C" fn f1(t: *const task_struct, i: usize) -> u8 {
    let name = (*t).comm; // { dg-error "a copy of an object needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "copy the members that you need, one by one" .-1 }
    name[i]
}
#[no_mangle]
pub unsafe extern "C" fn f2(t: *mut task_struct) {
    (*t).comm = [0; 16]; // { dg-error "a copy of an object needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "copy the members that you need, one by one" .-1 }
}
#[no_mangle]
pub unsafe extern "C" fn f3(t: *mut task_struct, u: *const task_struct) {
    (*t).at = (*u).at; // { dg-error "a copy of an object needs the layout of relocatable type 'struct point' at compile time" }
// { dg-message "copy the members that you need, one by one" .-1 }
}
pub fn last(name: [u8; 16]) -> u8 {
    name[15]
}
#[no_mangle]
pub unsafe extern "C" fn f4(t: *const task_struct) -> u8 {
    last((*t).comm) // { dg-error "an argument by value needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "pass a pointer" .-1 }
}
#[no_mangle]
pub unsafe extern "C" fn f5(t: *const task_struct, i: usize) -> u8 {
    match *t { // { dg-error "a copy of an object needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "copy the members that you need, one by one" .-1 }
        task_struct { comm, .. } => comm[i],
    }
}
