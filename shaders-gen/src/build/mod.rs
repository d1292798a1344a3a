//! A typed assembler of shaders over naga's arenas.
//!
//! A [`Builder`] holds the module: types, bindings, helper functions (memoized by name). A [`Fun`] builds one function: its
//! methods add expressions and statements in order, and know the type of every value. Blocks nest by closures ([`Fun::if_`],
//! [`Fun::loop_`]) or by hand ([`Fun::open`], [`Fun::close`]). What is wrongly put together panics here, or fails in naga's
//! validator ([`Shader::new`](crate::Shader::new)): both are bugs of this crate, which no query may reach.
//!
//! ```
//! use quernel_shaders_gen::build::{Builder, Ty};
//! use quernel_shaders_gen::{Language, Profile, Shader};
//!
//! let mut builder = Builder::new(Profile::WEBGPU);
//! let data = builder.buffer("data", 0, quernel_shaders_gen::build::Access::ReadWrite);
//! builder.entry("double", 256, |f| {
//!     let i = f.global_index();
//!     let value = f.load(data, i);
//!     let two = f.u32(2);
//!     let sum = f.mul(value, two);
//!     f.store(data, i, sum);
//! });
//! let shader = Shader::new("double", builder)?;
//! assert!(shader.text(Language::Wgsl)?.contains("@compute @workgroup_size(256, 1, 1)"));
//! # Ok::<(), quernel_shaders_gen::ShaderError>(())
//! ```

mod control;
mod expr;
mod function;
mod memory;
mod ops;
#[cfg(test)]
mod tests;
mod types;

use std::collections::HashMap;

use naga::{
    AddressSpace, ArraySize, BuiltIn, EntryPoint, Function, FunctionArgument, FunctionResult, GlobalVariable, Handle,
    Module, ResourceBinding, ShaderStage, Span, StorageAccess, StructMember, Type, TypeInner,
};

use crate::profile::Profile;
pub use expr::{Cell, Code, Expr, Operand, write};
pub use function::{Fun, Val, Var};
pub use memory::{Access, Atomic, Buffer, Private, Shared, Uniform, Words};
use types::Structure;
pub use types::{Kind, Ty};

/// A helper function: what it takes and gives.
#[derive(Clone, Debug)]
pub struct FunRef {
    handle: Handle<Function>,
    args: Vec<Ty>,
    result: Option<Ty>,
}

/// A shader module being built.
#[derive(Debug)]
pub struct Builder {
    pub profile: Profile,
    pub(crate) module: Module,
    types: HashMap<Ty, Handle<Type>>,
    structures: Vec<Structure>,
    functions: HashMap<String, FunRef>,
}

impl Builder {
    pub fn new(profile: Profile) -> Builder {
        Builder {
            profile,
            module: Module::default(),
            types: HashMap::new(),
            structures: Vec::new(),
            functions: HashMap::new(),
        }
    }

    /// naga's handle of a type.
    pub(crate) fn ty(&mut self, ty: Ty) -> Handle<Type> {
        if let Ty::Struct(index) = ty {
            return self.structures[index as usize].handle;
        }
        let module = &mut self.module;
        *self
            .types
            .entry(ty)
            .or_insert_with(|| module.types.insert(Type { name: None, inner: ty.inner() }, Span::UNDEFINED))
    }

    /// Declares a structure, or finds the one of that name. Fields are named `a`, `b`, …
    pub fn structure(&mut self, name: &str, fields: &[Ty]) -> Ty {
        if let Some(index) = self.structures.iter().position(|s| s.name == name) {
            assert_eq!(self.structures[index].fields, fields, "two structures are named {name}");
            return Ty::Struct(index as u32);
        }
        let (mut offset, mut widest) = (0u32, 4u32);
        let mut members = Vec::new();
        for (i, &field) in fields.iter().enumerate() {
            let ty = self.ty(field);
            let (size, align) = self.extent(field);
            offset = offset.next_multiple_of(align);
            widest = widest.max(align);
            let name = char::from(b'a' + i as u8).to_string();
            members.push(StructMember { name: Some(name), ty, binding: None, offset });
            offset += size;
        }
        let inner = TypeInner::Struct { members, span: offset.next_multiple_of(widest) };
        let handle = self.module.types.insert(Type { name: Some(name.into()), inner }, Span::UNDEFINED);
        self.structures.push(Structure { name: name.into(), fields: fields.to_vec(), handle });
        Ty::Struct(self.structures.len() as u32 - 1)
    }

    /// Types of a structure's fields.
    pub fn fields(&self, ty: Ty) -> &[Ty] {
        match ty {
            Ty::Struct(index) => &self.structures[index as usize].fields,
            _ => panic!("{ty:?} has no fields"),
        }
    }

    /// Size and alignment in bytes, as WGSL lays types out.
    fn extent(&self, ty: Ty) -> (u32, u32) {
        match ty {
            Ty::Scalar(Kind::I64 | Kind::U64 | Kind::F64) => (8, 8),
            Ty::Scalar(_) => (4, 4),
            Ty::Vector(kind, size) => {
                let width = self.extent(Ty::Scalar(kind)).0;
                (width * u32::from(size), width * if size == 2 { 2 } else { 4 })
            }
            Ty::Struct(index) => {
                let (mut end, mut widest) = (0, 4);
                for &field in &self.structures[index as usize].fields {
                    let (size, align) = self.extent(field);
                    end = u32::next_multiple_of(end, align) + size;
                    widest = widest.max(align);
                }
                (end.next_multiple_of(widest), widest)
            }
        }
    }

    /// Declares the storage buffer of a binding: an array of words as long as what is bound.
    pub fn buffer(&mut self, name: &str, binding: u32, access: Access) -> Buffer {
        let word = self.ty(Ty::U32);
        let base = match access {
            Access::Atomic => {
                let inner = TypeInner::Atomic(naga::Scalar::U32);
                self.module.types.insert(Type { name: None, inner }, Span::UNDEFINED)
            }
            _ => word,
        };
        let inner = TypeInner::Array { base, size: ArraySize::Dynamic, stride: 4 };
        let ty = self.module.types.insert(Type { name: None, inner }, Span::UNDEFINED);
        let access_flags = match access {
            Access::Read => StorageAccess::LOAD,
            _ => StorageAccess::LOAD | StorageAccess::STORE,
        };
        let variable = self.module.global_variables.append(
            GlobalVariable {
                name: Some(name.into()),
                space: AddressSpace::Storage { access: access_flags },
                binding: Some(ResourceBinding { group: 0, binding }),
                ty,
                init: None,
                memory_decorations: naga::MemoryDecorations::empty(),
            },
            Span::UNDEFINED,
        );
        Buffer { variable, access }
    }

    /// Declares the uniform buffer of a binding: `words` words, a multiple of four.
    pub fn uniform(&mut self, name: &str, binding: u32, words: u32) -> Uniform {
        let base = self.ty(Ty::QUAD);
        let size = ArraySize::Constant(std::num::NonZeroU32::new(words / 4).unwrap_or(std::num::NonZeroU32::MIN));
        let inner = TypeInner::Array { base, size, stride: 16 };
        let ty = self.module.types.insert(Type { name: None, inner }, Span::UNDEFINED);
        let variable = self.module.global_variables.append(
            GlobalVariable {
                name: Some(name.into()),
                space: AddressSpace::Uniform,
                binding: Some(ResourceBinding { group: 0, binding }),
                ty,
                init: None,
                memory_decorations: naga::MemoryDecorations::empty(),
            },
            Span::UNDEFINED,
        );
        Uniform { variable }
    }

    /// Declares an array of words in workgroup memory, zero at the start. `atomic`: for atomic operations alone.
    pub fn shared(&mut self, name: &str, words: u32, atomic: bool) -> Shared {
        let base = if atomic {
            let inner = TypeInner::Atomic(naga::Scalar::U32);
            self.module.types.insert(Type { name: None, inner }, Span::UNDEFINED)
        } else {
            self.ty(Ty::U32)
        };
        let size = ArraySize::Constant(std::num::NonZeroU32::new(words).unwrap_or(std::num::NonZeroU32::MIN));
        let inner = TypeInner::Array { base, size, stride: 4 };
        let ty = self.module.types.insert(Type { name: None, inner }, Span::UNDEFINED);
        let variable = self.module.global_variables.append(
            GlobalVariable {
                name: Some(name.into()),
                space: AddressSpace::WorkGroup,
                binding: None,
                ty,
                init: None,
                memory_decorations: naga::MemoryDecorations::empty(),
            },
            Span::UNDEFINED,
        );
        Shared { variable }
    }

    /// Declares a variable that all functions of an invocation share, zero at the start.
    pub fn private(&mut self, name: &str, ty: Ty) -> Private {
        let handle = self.ty(ty);
        let variable = self.module.global_variables.append(
            GlobalVariable {
                name: Some(name.into()),
                space: AddressSpace::Private,
                binding: None,
                ty: handle,
                init: None,
                memory_decorations: naga::MemoryDecorations::empty(),
            },
            Span::UNDEFINED,
        );
        Private { variable, ty }
    }

    /// The helper function of a name, built at its first use. `body` gets the arguments, and ends with [`Fun::ret`] where there is
    /// a result.
    pub fn function(
        &mut self,
        name: &str,
        args: &[Ty],
        result: Option<Ty>,
        body: impl FnOnce(&mut Fun<'_>, &[Val]),
    ) -> FunRef {
        if let Some(found) = self.functions.get(name) {
            debug_assert_eq!((&*found.args, found.result), (args, result), "two functions are named {name}");
            return found.clone();
        }
        let arguments = args
            .iter()
            .enumerate()
            .map(|(i, &ty)| FunctionArgument { name: Some(argument_name(i)), ty: self.ty(ty), binding: None })
            .collect();
        let result_type = result.map(|ty| FunctionResult { ty: self.ty(ty), binding: None });
        let function = Function { name: Some(name.into()), arguments, result: result_type, ..Function::default() };
        let mut fun = Fun::new(self, function);
        let values: Vec<Val> = args.iter().enumerate().map(|(i, &ty)| fun.argument(i as u32, ty)).collect();
        body(&mut fun, &values);
        let function = fun.finish();
        let handle = self.module.functions.append(function, Span::UNDEFINED);
        let made = FunRef { handle, args: args.to_vec(), result };
        self.functions.insert(name.into(), made.clone());
        made
    }

    /// Adds an entry point of `workgroup` invocations (in one dimension).
    pub fn entry(&mut self, name: &str, workgroup: u32, body: impl FnOnce(&mut Fun<'_>)) {
        let three = self.ty(Ty::Vector(Kind::U32, 3));
        let word = self.ty(Ty::U32);
        let argument = |name: &str, ty, builtin| FunctionArgument {
            name: Some(name.into()),
            ty,
            binding: Some(naga::Binding::BuiltIn(builtin)),
        };
        let arguments = vec![
            argument("workgroup", three, BuiltIn::WorkGroupId),
            argument("local", word, BuiltIn::LocalInvocationIndex),
            argument("workgroups", three, BuiltIn::NumWorkGroups),
        ];
        let function = Function { name: Some(name.into()), arguments, ..Function::default() };
        let mut fun = Fun::new(self, function);
        fun.workgroup_size = workgroup;
        body(&mut fun);
        let function = fun.finish();
        self.module.entry_points.push(EntryPoint {
            name: name.into(),
            stage: ShaderStage::Compute,
            early_depth_test: None,
            workgroup_size: [workgroup, 1, 1],
            workgroup_size_overrides: None,
            function,
            mesh_info: None,
            task_payload: None,
            incoming_ray_payload: None,
        });
    }
}

fn argument_name(index: usize) -> String {
    match index {
        0..26 => char::from(b'a' + index as u8).to_string(),
        _ => format!("a{index}"),
    }
}
