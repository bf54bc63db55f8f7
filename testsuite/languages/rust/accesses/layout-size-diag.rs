// SPDX-License-Identifier: GPL-3.0-or-later
// The size of a relocatable record is no constant.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items, intrinsics)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

extern "rust-intrinsic" {
    pub fn size_of<T>() -> usize;
}

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
        pub se: sched_entity,
        pub comm: [u8; 16],
    }
}
use vmlinux::*;

#[no_mangle]
pub extern "C" fn f1() -> usize {
    size_of::<task_struct>() // { dg-error "'size_of' needs the layout of relocatable type 'struct task_struct' at compile time" }
// { dg-message "Rust has no query of the target's size: step from object to object by 'offset', which is relocated" .-1 }
}
#[no_mangle]
pub extern "C" fn f3() -> usize {
    size_of::<unknown>() // { dg-warning "cannot tell whether 'unknown' is relocatable" } { dg-message "nothing but the question for its layout uses it: if it is, the answer is right for the layout compiled against alone" }
}
pub struct unknown {
    pub a: u32,
}
#[no_mangle]
pub extern "C" fn f4(t: &task_struct) -> i32 {
    t.pid // { dg-reloc "byte_off struct task_struct 0:0" }
}
#[no_mangle]
pub extern "C" fn f2() -> usize {
    size_of::<u32>()
}
