// SPDX-License-Identifier: GPL-3.0-or-later
// A relocatable record cannot be built.
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
    pub struct task_struct { // { dg-message "'struct task_struct' is marked as relocatable here" }
        pub pid: i32,
        pub tgid: i32,
        pub se: u64,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[no_mangle]
pub extern "C" fn f1() -> i32 {
    let v = task_struct { // { dg-error "the definition of 'v' needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "define a pointer, or a type of your own with the members that you need" .-1 }
        pid: 1,
        tgid: 2,
        se: 3,
        comm: [0; 16],
    };
    v.tgid
}
