// SPDX-License-Identifier: GPL-3.0-or-later
// What marks a record: its module, an attribute that gccrs is kept from
// seeing, types=. What does not: anything else.
// { dg-options "-fno-rust-overflow-checks -fplugin-arg-btf_relocatable-types=by_name" }

#![feature(no_core, lang_items)]
#![no_core]

#[lang = "sized"]
pub trait Sized {}

mod kernel {
    pub mod vmlinux {
        pub mod inner {
            #[repr(C)]
            pub struct by_module {
                pub a: u32,
                pub b: u32,
            }
        }
    }
    pub mod vmlinux_not {
        #[repr(C)]
        pub struct by_nothing {
            pub a: u32,
            pub b: u32,
        }
    }
}
/// Documentation does not matter.
#[cfg_attr(btf, btf_preserve_access)]
#[repr(C)]
pub struct by_attribute {
    pub a: u32,
    pub b: u32,
}
#[repr(C)]
/* Nor do comments. */
#[cfg_attr(btf, btf_relocatable)]
pub struct by_synonym {
    pub a: u32,
    pub b: u32,
}
#[repr(C)]
pub struct by_name {
    pub a: u32,
    pub b: u32,
}
#[repr(C)]
pub struct by_name___old {
    pub a: u32,
    pub b: u32,
}
// #[cfg_attr(btf, btf_relocatable)]
#[repr(C)]
pub struct vmlinux {
    pub a: u32,
    pub b: u32,
}

#[no_mangle]
pub unsafe extern "C" fn f1(p: *const kernel::vmlinux::inner::by_module) -> u32 {
    (*p).b // { dg-reloc "byte_off struct by_module 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f2(p: *const kernel::vmlinux_not::by_nothing) -> u32 {
    (*p).b
}
#[no_mangle]
pub unsafe extern "C" fn f3(p: *const by_attribute) -> u32 {
    (*p).b // { dg-reloc "byte_off struct by_attribute 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f4(p: *const by_synonym) -> u32 {
    (*p).b // { dg-reloc "byte_off struct by_synonym 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f5(p: *const by_name) -> u32 {
    (*p).b // { dg-reloc "byte_off struct by_name 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f6(p: *const by_name___old) -> u32 {
    (*p).b // { dg-reloc "byte_off struct by_name___old 0:1" }
}
#[no_mangle]
pub unsafe extern "C" fn f7(p: *const vmlinux) -> u32 {
    (*p).b
}
