use super::*;
use crate::{Language, Shader};

#[test]
fn a_function_with_control_flow_atomics_and_a_helper_is_valid_in_every_profile_and_language() {
    for profile in Profile::ALL {
        let wide = profile.int64;
        let mut builder = Builder::new(profile);
        let input = builder.buffer("input", 0, Access::Read);
        let counters = builder.buffer("counters", 1, Access::Atomic);
        builder.entry("collatz", 64, |f| {
            let i = f.global_index();
            let start = f.load(input, i);
            let length = f.helper("collatz_length", &[start], Ty::U32, |f, args| {
                let (n, length) = (f.var(Ty::U32, Some(args[0])), f.named_var("length", Ty::U32, None));
                f.loop_(|f| {
                    let (value, one, two, three) = (f.get(n), f.u32(1), f.u32(2), f.u32(3));
                    let done = f.le(value, one);
                    f.break_if(done);
                    let odd = f.and(value, one);
                    let odd = f.truth(odd);
                    f.if_else(
                        odd,
                        |f| {
                            let tripled = f.mul(value, three);
                            let next = f.add(tripled, one);
                            f.set(n, next);
                        },
                        |f| {
                            let next = f.div(value, two);
                            f.set(n, next);
                        },
                    );
                    let old = f.get(length);
                    let new = f.add(old, one);
                    f.set(length, new);
                });
                let length = f.get(length);
                f.ret(length);
            });
            let zero = f.u32(0);
            let longest = f.max(length, start);
            f.name(longest, "v0_length");
            f.atomic(Atomic::Max, counters, zero, longest);
            let (old, exchanged) = f.compare_exchange(counters, i, zero, length);
            f.if_(exchanged, |f| f.store(counters, old, length));
            if wide {
                let (a, b) = (f.convert(start, Ty::I64), f.i64(-3));
                let product = f.mul(a, b);
                let low = f.convert(product, Ty::U32);
                f.store_at(counters, i, 1, low);
            }
        });
        let name = builder.profile.name;
        let shader = Shader::new("collatz", builder).unwrap();
        let text = shader.text(Language::Wgsl).unwrap();
        assert!(text.contains("fn collatz_length(a: u32) -> u32"), "{name}: {text}");
        assert!(text.contains("let v0_length ="), "{name}: {text}");
        assert_eq!(text.contains("i64"), wide, "{name}: {text}");
        for language in Language::ALL {
            // GLSL has no 64-bit integers.
            let text = shader.text(language);
            assert_eq!(text.is_err(), wide && language == Language::Glsl, "{name}: {text:?}");
        }
    }
}

#[test]
fn structures_and_pairs_come_apart_again() {
    let mut builder = Builder::new(Profile::WEBGPU);
    let data = builder.buffer("data", 0, Access::ReadWrite);
    let checked = builder.structure("Checked", &[Ty::PAIR, Ty::BOOL]);
    builder.entry("main", 32, |f| {
        let i = f.global_index();
        let (low, high) = (f.load(data, i), f.load_at(data, i, 1));
        let pair = f.pair(low, high);
        let sum = f.helper("double", &[pair], checked, |f, args| {
            let sum = f.add(args[0], args[0]);
            let (low, old) = (f.part(sum, 0), f.part(args[0], 0));
            let carry = f.lt(low, old);
            let result = f.compose(checked, &[sum, carry]);
            f.ret(result);
        });
        let (value, carry) = (f.part(sum, 0), f.part(sum, 1));
        let picked = f.select(carry, pair, value);
        let nan = f.f32(f32::NAN);
        let bits = f.bitcast(nan, Ty::U32);
        for (at, word) in f.parts(picked).into_iter().chain([bits]).enumerate() {
            f.store_at(data, i, at as u32, word);
        }
    });
    let shader = Shader::new("pairs", builder).unwrap();
    assert!(shader.text(Language::Wgsl).unwrap().contains("struct Checked"));
}
