// SPDX-License-Identifier: GPL-3.0-or-later
// The version suffix of a name is the loader's and stays as written.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct task_struct___v62 {
        pub pid: i32,
        pub tgid: i32,
    }
}
use vmlinux::task_struct___v62;

#[no_mangle]
pub unsafe extern "C" fn f1(t: *const task_struct___v62) -> i32 {
    (*t).tgid // { dg-reloc "byte_off struct task_struct___v62 0:1" }
}
