//! Machine code as text, each line with the IR and the SQL that it came from.

use quernel_ir::kernel::{Block, Value};
use quernel_ir::types::Span;

use crate::compile::CompiledKernel;

/// One instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsmLine {
    /// Bytes from the kernel's entry.
    pub offset: u32,
    /// The instruction's bytes; empty where the listing does not say.
    pub bytes: Vec<u8>,
    pub text: String,
    /// The operation that it computes, if it is part of one.
    pub value: Option<Value>,
    /// The statement that it belongs to: block and index.
    pub stmt: Option<(Block, usize)>,
    /// The SQL that it came from.
    pub span: Span,
}

/// The kernel's machine code. On x86-64 in Intel's syntax; elsewhere Cranelift's own listing, if the compiler was told to keep it
/// ([`Options::keep_listing`](crate::Options::keep_listing)), else the bare instruction words.
pub fn disassemble(kernel: &CompiledKernel) -> Vec<AsmLine> {
    if cfg!(target_arch = "x86_64") { decode(kernel) } else { listed(kernel) }
}

fn line(kernel: &CompiledKernel, offset: u32, bytes: &[u8], text: String) -> AsmLine {
    let location = kernel.location(offset).unwrap_or_default();
    AsmLine {
        offset,
        bytes: bytes.to_vec(),
        text,
        value: location.value,
        stmt: location.stmt,
        span: kernel.span(offset),
    }
}

fn decode(kernel: &CompiledKernel) -> Vec<AsmLine> {
    use iced_x86::{Decoder, DecoderOptions, Formatter, IntelFormatter};
    let code = kernel.code();
    let mut decoder = Decoder::with_ip(64, code, 0, DecoderOptions::NONE);
    let mut formatter = IntelFormatter::new();
    formatter.options_mut().set_rip_relative_addresses(true);
    formatter.options_mut().set_space_after_operand_separator(true);
    formatter.options_mut().set_branch_leading_zeros(false);
    formatter.options_mut().set_hex_prefix("0x");
    formatter.options_mut().set_hex_suffix("");
    let mut lines = Vec::new();
    while decoder.can_decode() {
        let start = decoder.position();
        let instruction = decoder.decode();
        let mut text = String::new();
        formatter.format(&instruction, &mut text);
        lines.push(line(kernel, start as u32, &code[start..decoder.position()], text));
    }
    lines
}

/// Instructions of 4 bytes, with the texts of Cranelift's listing where it was kept. The listing has pseudo-instructions, so that
/// texts are not matched to offsets: they follow one another, the words lead.
fn listed(kernel: &CompiledKernel) -> Vec<AsmLine> {
    match kernel.listing() {
        Some(listing) => listing.lines().map(|text| line(kernel, 0, &[], text.to_owned())).collect(),
        None => kernel
            .code()
            .chunks(4)
            .enumerate()
            .map(|(i, word)| {
                let text = word.iter().rev().map(|byte| format!("{byte:02x}")).collect::<String>();
                line(kernel, i as u32 * 4, word, format!(".word 0x{text}"))
            })
            .collect(),
    }
}
