// SPDX-License-Identifier: GPL-3.0-or-later
// An enum in a relocatable record: for gccrs it is a record.
// { dg-options "-fno-rust-overflow-checks" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    #[repr(u32)]
    pub enum pid_type {
        first,
        second = 3,
    }
    #[repr(C)]
    pub struct upid {
        pub number: u32,
        pub kind: pid_type,
    }
}
use vmlinux::*;

#[no_mangle]
pub extern "C" fn f1(u: &upid) -> u32 {
    match u.kind {
        pid_type::first => 1, // { dg-error "cannot relocate access to 'RUST$ENUM$DISR': an enum of Rust is a record that no kernel has" }
// { dg-message "give the member an integer type" .-1 }
        pid_type::second => u.number,
    }
}
#[no_mangle]
pub extern "C" fn f2(u: &mut upid) {
    u.kind = pid_type::second; // { dg-error "cannot relocate access to 'RUST$ENUM$DISR': an enum of Rust is a record that no kernel has" }
// { dg-message "give the member an integer type" .-1 }
}
