// SPDX-License-Identifier: GPL-3.0-or-later
// An address in static data: no record can be there.
// { dg-options "-fno-rust-overflow-checks" }

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
}
use vmlinux::*;

extern "C" {
    static origin: point;
}

pub static mut AT: *const u32 = unsafe { &origin.y as *const u32 }; // { dg-warning "cannot relocate access to 'y': a static initializer is computed at compile time" }
// { dg-message "compute the address in a function" .-1 }

#[no_mangle]
pub unsafe extern "C" fn f1() -> u32 {
    *AT
}
