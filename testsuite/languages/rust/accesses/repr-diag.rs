// SPDX-License-Identifier: GPL-3.0-or-later
// A mark on a record that is not repr(C) is an error.
// { dg-options "-fno-rust-overflow-checks -fplugin-arg-btf_relocatable-types=by_name" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod vmlinux {
    pub struct by_module { // { dg-error "'struct by_module' is marked as relocatable and is not 'repr(C)'" } { dg-message "write '#[repr(C)]' before it, or give it another module or name" }
        pub a: u32,
    }
}
#[cfg_attr(btf, btf_preserve_access)]
#[repr(transparent)]
pub struct by_attribute { // { dg-error "'struct by_attribute' is marked as relocatable and is not 'repr(C)'" } { dg-message "write '#[repr(C)]' before it, or give it another module or name" }
    pub a: u32,
}
pub union by_name { // { dg-error "'union by_name' is marked as relocatable and is not 'repr(C)'" } { dg-message "write '#[repr(C)]' before it, or give it another module or name" }
    pub a: u32,
}
#[no_mangle]
pub unsafe extern "C" fn f1(p: *const vmlinux::by_module) -> u32 {
    (*p).a
}
#[no_mangle]
pub unsafe extern "C" fn f2(p: *const by_attribute) -> u32 {
    (*p).a
}
#[no_mangle]
pub unsafe extern "C" fn f3(p: *const by_name) -> u32 {
    (*p).a
}
