// SPDX-License-Identifier: GPL-3.0-or-later
// Variables of the kernel, which are only declared here.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(C)]
    pub struct rq {
        pub nr_running: u32,
        pub cpu: i32,
    }
}

extern "C" {
    #[link_section = ".ksyms"]
    static runqueues: vmlinux::rq;
    #[link_section = ".kconfig"]
    static CONFIG_HZ: u32;
}

#[no_mangle]
pub unsafe extern "C" fn f1() -> i32 {
    if CONFIG_HZ > 100 {
        runqueues.cpu // { dg-reloc "byte_off struct rq 0:1" }
    } else {
        0
    }
}
