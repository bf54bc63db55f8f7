// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of a relocatable type: variables, parameters and results by value.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct sched_entity {
        pub load: u64,
        pub vruntime: u64,
    }
    #[repr(C)]
    pub struct task_struct { // { dg-message "'struct task_struct' is marked as relocatable here" } { dg-message "'struct task_struct' is marked as relocatable here" } { dg-message "'struct task_struct' is marked as relocatable here" } { dg-message "'struct task_struct' is marked as relocatable here" }
        pub pid: i32,
        pub tgid: i32,
        pub se: u64,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[no_mangle]
pub unsafe extern "C" fn f1(t: *const task_struct) -> i32 {
    let v = *t; // { dg-error "the definition of 'v' needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "define a pointer, or a type of your own with the members that you need" .-1 }
    v.pid
}
#[no_mangle]
pub extern "C" fn f2(v: task_struct) -> i32 { // { dg-error "parameter 'v' needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "make it a pointer" .-1 }
    v.pid
}
#[no_mangle]
pub unsafe extern "C" fn f3(t: *const task_struct) -> task_struct { // { dg-error "the result of 'f3' needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "return a pointer" .-1 }
    *t
}
#[no_mangle]
pub unsafe extern "C" fn f4(t: *const task_struct, u: *mut task_struct) {
    *u = *t; // { dg-error "a copy of an object needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "copy the members that you need, one by one" .-1 }
}
