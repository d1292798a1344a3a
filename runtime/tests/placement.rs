//! Where the planner puts kernels, and why: by what devices can do, by what is cached, by the 5x rule, and where rows are shared.

use quernel_ir::kernel::{Module, TableId};
use quernel_ir::text::parse;
use quernel_ir::verify::verify;
use quernel_runtime::placement::plan::{DeviceModel, Facts, Options, Planned, Rates, plan};
use quernel_runtime::placement::{Rows, Transfer};

/// About one H100 beside 16 cores.
const GPU: Rates =
    Rates { read: 2e12, operations: 5e12, lookups: 1e10, link: 25e9, exchange: 25e9, bring: 0.0, start: 100e-6 };
const CPU: Rates = Rates {
    read: 100e9,
    operations: 60e9,
    lookups: 1e9,
    link: f64::INFINITY,
    exchange: f64::INFINITY,
    bring: 0.0,
    start: 5e-6,
};

struct Cached(f64);

impl Facts for Cached {
    fn cached(&self, _: usize, _: TableId) -> f64 {
        self.0
    }

    fn decoding(&self, _: TableId) -> f64 {
        0.0
    }
}

/// A join of two tables into groups, then sorted: `big` rows probe an index of `small` rows.
fn module(big: u64, small: u64) -> Module {
    let text = format!(
        r#"module "m"

table @big from "big" rows {big} pinned {{
  k: i64 as plain index 0
  x: i64 as plain index 1
}}

table @small from "small" rows {small} pinned {{
  k: i64 as plain index 0
  g: i64 as plain index 1
}}

state @index: index keys 1 estimate {small} {{
  k: i64
  g: i64
}}

state @groups: groups keys 1 estimate 10 {{
  g: i64
  sum: i64? merge add
}}

state @out: output ("g": i64, "sum": i64) {{
  g: i64
  sum: i64?
}}

kernel @build over @small {{
  %0 = load k : i64
  %1 = load g : i64
  insert @index (%0, %1)
}}

kernel @probe over @big {{
  %0 = load k : i64
  %1 = load x : i64
  probe inner @index (%0) as %2 {{
    %3 = field %2.g : i64
    %4 = upsert @groups (%3)
    update %4.sum, add %1
  }}
}}

kernel @result over @groups as %0 {{
  %1 = field %0.g : i64
  %2 = field %0.sum : i64?
  emit @out (%1, %2)
}}
"#
    );
    let module = parse(&text).unwrap();
    verify(&module).unwrap();
    module
}

fn model(name: &str, rates: Rates, measured: bool) -> DeviceModel {
    DeviceModel { name: name.into(), is_gpu: name != "cpu", rates, memory: 4e9, measured }
}

fn planned(module: &Module, gpus: usize, cached: f64, measured: bool, refused: &[Option<String>]) -> Planned {
    planned_with(module, gpus, cached, measured, refused, Options::default())
}

fn planned_with(
    module: &Module,
    gpus: usize,
    cached: f64,
    measured: bool,
    refused: &[Option<String>],
    options: Options,
) -> Planned {
    let mut models: Vec<DeviceModel> = (0..gpus).map(|n| model(&format!("gpu:{n}"), GPU, measured)).collect();
    models.push(model("cpu", CPU, measured));
    let planned = plan(module, &models, &Cached(cached), refused, options).unwrap();
    verify(&planned.placement.module).unwrap();
    for device in planned.placement.devices() {
        verify(&planned.placement.module_of(device)).unwrap();
    }
    for (n, kernel) in planned.placement.kernels.iter().enumerate().filter(|(_, kernel)| kernel.rounds > 1) {
        let next = &planned.placement.kernels[n + 1];
        assert!(kernel.rows != Rows::Dealt && next.rows == Rows::Dealt && next.rounds == 1, "{:?}", places(&planned));
    }
    planned
}

/// `name:devices` of each kernel.
fn places(planned: &Planned) -> Vec<String> {
    let placement = &planned.placement;
    let place = |(n, kernel): (usize, &quernel_runtime::placement::Assignment)| {
        let devices: Vec<String> = kernel.devices.iter().map(ToString::to_string).collect();
        let how = match kernel.rows {
            Rows::All => "",
            Rows::Shares(_) => " shared",
            Rows::Dealt => " dealt",
        };
        let rounds = if kernel.rounds > 1 { format!(" in {} rounds", kernel.rounds) } else { String::new() };
        format!("{}:{}{how}{rounds}", placement.name(n), devices.join(","))
    };
    placement.kernels.iter().enumerate().map(place).collect()
}

#[test]
fn cached_columns_are_free_and_others_are_paid_for() {
    let large = module(100_000_000, 1_000_000);
    // On one GPU, device 0.
    assert_eq!(places(&planned(&large, 1, 1.0, true, &[])), ["build:0", "probe:0", "result:0"]);
    // 1.6 GB take 64 ms over the link; the CPU's lookups take 200 ms.
    assert_eq!(places(&planned(&large, 1, 0.0, true, &[])), ["build:0", "probe:0", "result:0"]);
    // What takes microseconds is not worth the start of a kernel on a GPU.
    let small = module(1000, 100);
    let on_cpu = planned(&small, 1, 1.0, true, &[]);
    assert_eq!(places(&on_cpu), ["build:1", "probe:1", "result:1"]);
    assert!(on_cpu.reasons[1].why.starts_with("gpu:0 est. "), "{:?}", on_cpu.reasons);
    assert!(on_cpu.placement.transfers.is_empty());
}

#[test]
fn without_measurements_work_must_be_five_times_the_transfer() {
    // 1.6 GB at 25 GB/s take 64 ms, five times 320 ms; the CPU takes 200 ms and less.
    let large = module(100_000_000, 1_000_000);
    let cold = planned(&large, 1, 0.0, false, &[]);
    assert_eq!(places(&cold), ["build:1", "probe:1", "result:1"]);
    assert!(cold.reasons[1].why.contains("by the 5x rule"), "{:?}", cold.reasons);
    // Nothing is to be transferred.
    assert_eq!(places(&planned(&large, 1, 1.0, false, &[])), ["build:0", "probe:0", "result:0"]);
}

#[test]
fn what_a_gpu_cant_do_runs_on_the_cpu_with_what_must_be_beside_it() {
    let large = module(100_000_000, 1_000_000);
    let refused = [None, Some("kernel @probe: the function f".to_string()), None];
    let planned = planned(&large, 1, 1.0, true, &refused);
    // The index is where it is probed, and the rows that go into it come from the CPU, too: they would have to travel.
    assert_eq!(places(&planned), ["build:1", "probe:1", "result:1"]);
    assert_eq!(planned.reasons[1].why, "kernel @probe: the function f");
    let gpus_only = [model("gpu:0", GPU, true)];
    let error = plan(&large, &gpus_only, &Cached(1.0), &refused, Options::default()).unwrap_err();
    assert_eq!(error, "kernel @probe: the function f");
}

#[test]
fn gpus_share_what_is_large_and_all_have_what_it_looks_up() {
    let planned = planned(&module(1_000_000_000, 100_000), 2, 1.0, true, &[]);
    assert_eq!(places(&planned), ["build:0,1", "probe:0,1 shared", "move_groups_of_probe:0", "result:0"]);
    let part = planned.placement.module.states.iter().find(|(_, state)| state.name == "groups_of_probe").unwrap().0;
    assert_eq!(planned.placement.transfers, [Transfer { state: part, from: vec![0, 1], to: vec![0], dealt: None }]);
    assert_eq!(planned.placement.home, 0);
}

#[test]
fn gpus_share_the_building_of_an_index_where_reading_takes_longer_than_sending() {
    // Few rows of what is read go into the index: a link of any speed carries them.
    let text = module(1_000_000_000, 1_000_000_000).to_string().replace(
        "  insert @index (%0, %1)",
        "  %2 = const 3 : i64\n  %3 = eq %0, %2 : bool\n  filter %3 {\n    insert @index (%0, %1)\n  }",
    );
    let mut module = parse(&text.replace("estimate 1000000000", "estimate 1000")).unwrap();
    for column in &mut module.tables[quernel_ir::entity::Entity::from_index(1)].columns {
        column.range = Some((0, 1_000_000));
    }
    let planned = planned(&module, 4, 1.0, true, &[]);
    let expected = [
        "build:0,1,2,3 shared",
        "move_index_of_build:0,1,2,3",
        "probe:0,1,2,3 shared",
        "move_groups_of_probe:0",
        "result:0",
    ];
    assert_eq!(places(&planned), expected);
}

/// Kernels and transfers where the index of [`module`] is partitioned over two GPUs.
fn partitioned_places(module: &Module) -> Vec<String> {
    let options = Options { partition: Some(1), ..Options::default() };
    places(&planned_with(module, 2, 1.0, true, &[], options))
}

#[test]
fn an_index_is_partitioned_where_that_takes_less_than_to_broadcast_it() {
    let dealt = [
        "build:0,1,2,3 shared",
        "move_index_of_build:0,1,2,3 dealt",
        "probe:0",
        "probe_index_of_probe:0,1,2,3 dealt",
        "move_groups_of_probe_index_of_probe:0",
        "result:0",
    ];
    // Few rows look into a large index: four devices build it in a quarter of the time.
    let few = planned(&module(1_000_000, 90_000_000), 4, 1.0, true, &[]);
    assert_eq!(places(&few), dealt);
    assert!(few.reasons[3].why.starts_with("its part of @index: dealt est. "), "{:?}", few.reasons);
    let transfers: Vec<(&str, bool)> = few
        .placement
        .transfers
        .iter()
        .map(|transfer| (&*few.placement.module.states[transfer.state].name, transfer.dealt.is_some()))
        .collect();
    let expected = [("groups_of_probe_index_of_probe", false), ("probe_by_index", true), ("index_of_build", true)];
    assert_eq!(transfers, expected);
    // Many look into a small one.
    let many = planned(&module(1_000_000_000, 1_000_000), 4, 1.0, true, &[]);
    assert!(places(&many).contains(&"build:0,1,2,3".to_string()), "{:?}", places(&many));
    // One device's 4 GB have no room for the index and its directory.
    let large = planned(&module(1_000_000, 100_000_000), 4, 1.0, true, &[]);
    assert_eq!(places(&large), dealt);
    assert!(large.reasons[3].why.ends_with("for which one has no room"), "{:?}", large.reasons);
    // With one GPU there is nothing to partition.
    assert_eq!(places(&planned(&module(1_000_000, 90_000_000), 1, 1.0, true, &[])), ["build:0", "probe:0", "result:0"]);
}

#[test]
fn an_index_stays_whole_where_parts_of_it_say_too_little() {
    let plain = module(1_000_000, 1_000_000);
    assert!(partitioned_places(&plain).contains(&"probe_index_of_probe:0,1 dealt".to_string()));
    let changed = |from: &str, to: &str| {
        let text = plain.to_string();
        assert!(text.contains(from), "{from}\n{text}");
        let module = parse(&text.replace(from, to)).unwrap();
        verify(&module).unwrap();
        partitioned_places(&module)
    };
    // Whether a NULL is among all keys decides for each row.
    let all = changed(
        "probe inner @index (%0) as %2 {\n    %3 = field %2.g : i64\n",
        "%n = const null : i64?\n  probe mark @index (%n) as %2 mark %found: bool? {\n    %3 = const 1 : i64\n",
    );
    assert!(all.iter().all(|place| !place.ends_with("dealt")), "{all:?}");
}

#[test]
fn kernels_that_probe_several_partitioned_indexes_are_cut_at_each() {
    // Whichever of the two is the larger, and so is tried first.
    for (first, second) in [(1_000_000, 2_000_000), (2_000_000, 1_000_000)] {
        let text = module(100_000_000, second).to_string();
        let table = text.split("table @small").nth(1).unwrap().split("}\n").next().unwrap();
        let text = text
            .replace("state @index:", &format!("table @tiny{}}}\n\nstate @first: index keys 1 estimate {first} {{\n  k: i64\n  g: i64\n}}\n\nstate @index:", table))
            .replace("kernel @build ", "kernel @build_first over @tiny {\n  %0 = load k : i64\n  %1 = load g : i64\n  insert @first (%0, %1)\n}\n\nkernel @build ")
            .replace("  probe inner @index (%0) as %2 {", "  probe inner @first (%1) as %9 {\n  %8 = field %9.g : i64\n  probe inner @index (%8) as %2 {")
            .replace("update %4.sum, add %1\n  }", "update %4.sum, add %1\n  }\n  }");
        let module = parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        verify(&module).unwrap();
        let options = Options { partition: Some(2), ..Options::default() };
        let planned = planned_with(&module, 2, 1.0, true, &[], options);
        let probes: Vec<String> = places(&planned).into_iter().filter(|place| place.contains("probe")).collect();
        let rounds: Vec<bool> = probes.iter().map(|place| place.ends_with("in 2 rounds")).collect();
        assert_eq!(probes.iter().filter(|place| place.contains(" dealt")).count(), 2, "{probes:?}");
        assert_eq!(rounds[..3], [true, false, false], "{probes:?}");
    }
}
