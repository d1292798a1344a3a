use super::*;
use crate::Language;
use crate::profile::Profile;

#[test]
fn every_primitive_is_valid_in_every_profile_and_language() {
    for profile in Profile::ALL {
        let all = [scan::primitive, sort::primitive, rows::primitive, select::primitive];
        for primitive in all {
            let shader = primitive(&profile).unwrap().shader;
            for language in Language::ALL {
                shader.text(language).unwrap();
            }
        }
    }
}

#[test]
fn plans_cover_all_words_in_few_dispatches() {
    let profile = Profile::WEBGPU;
    let scan = |n| scan::plan(&profile, n, 0, 1000, 999).len();
    assert_eq!([0, 1, 2048, 2049, 2048 * 2048, u32::MAX].map(scan), [1, 1, 1, 3, 3, 5]);
    assert_eq!(scan::scratch(&profile, 2049), 2);
    let places = sort::Places { keys: 0, payloads: 0, other_keys: 0, other_payloads: 0, scratch: 0 };
    for (bits, passes) in [(0, 0), (1, 1), (8, 1), (9, 2), (32, 4), (64, 4)] {
        let (plan, swapped) = sort::plan(&profile, 5000, bits, places);
        assert_eq!(plan.iter().filter(|(_, d)| d.entry == "scatter").count(), passes);
        assert_eq!(swapped, passes % 2 == 1);
    }
}
