//! Types of values in shaders.

use naga::{Handle, Scalar, ScalarKind, TypeInner, VectorSize};

/// A scalar type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Bool,
    I32,
    U32,
    F32,
    I64,
    U64,
    F64,
}

impl Kind {
    /// naga's name of it.
    pub fn scalar(self) -> Scalar {
        match self {
            Kind::Bool => Scalar::BOOL,
            Kind::I32 => Scalar::I32,
            Kind::U32 => Scalar::U32,
            Kind::F32 => Scalar::F32,
            Kind::I64 => Scalar { kind: ScalarKind::Sint, width: 8 },
            Kind::U64 => Scalar { kind: ScalarKind::Uint, width: 8 },
            Kind::F64 => Scalar { kind: ScalarKind::Float, width: 8 },
        }
    }
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    Scalar(Kind),
    /// 2 to 4 components.
    Vector(Kind, u8),
    /// A structure, with [`Builder::structure`](super::Builder::structure)'s number of it.
    Struct(u32),
}

impl Ty {
    pub const BOOL: Ty = Ty::Scalar(Kind::Bool);
    pub const I32: Ty = Ty::Scalar(Kind::I32);
    pub const U32: Ty = Ty::Scalar(Kind::U32);
    pub const F32: Ty = Ty::Scalar(Kind::F32);
    pub const I64: Ty = Ty::Scalar(Kind::I64);
    pub const U64: Ty = Ty::Scalar(Kind::U64);
    pub const F64: Ty = Ty::Scalar(Kind::F64);
    /// Two words: an emulated 64-bit value (low, high), or a string (address, length).
    pub const PAIR: Ty = Ty::Vector(Kind::U32, 2);
    /// Four words, lowest first.
    pub const QUAD: Ty = Ty::Vector(Kind::U32, 4);

    /// The kind of a scalar, or of a vector's components.
    pub fn kind(self) -> Kind {
        match self {
            Ty::Scalar(kind) | Ty::Vector(kind, _) => kind,
            Ty::Struct(_) => panic!("a structure has no one kind"),
        }
    }

    pub(super) fn inner(self) -> TypeInner {
        match self {
            Ty::Scalar(kind) => TypeInner::Scalar(kind.scalar()),
            Ty::Vector(kind, size) => TypeInner::Vector { size: vector_size(size), scalar: kind.scalar() },
            Ty::Struct(_) => panic!("structures are declared, not derived"),
        }
    }
}

pub(super) fn vector_size(size: u8) -> VectorSize {
    match size {
        2 => VectorSize::Bi,
        3 => VectorSize::Tri,
        _ => VectorSize::Quad,
    }
}

/// A structure that a shader declares.
#[derive(Clone, Debug)]
pub(super) struct Structure {
    pub(super) name: String,
    pub(super) fields: Vec<Ty>,
    pub(super) handle: Handle<naga::Type>,
}
