//! Queries on GPUs that fail, and queries that run out of time there: a right answer with a notice or a clear error, and device
//! memory as before.
#![cfg(feature = "gpu")]

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{ArrayRef, Int64Array, RecordBatch};
use quernel::{Device, Error, QueryResult, Session};
use quernel_gpu::{Engine, Fault};
use quernel_runtime::placement::plan::Rates;

/// Engines belong to the process, and so do the faults injected into their devices.
static ALONE: Mutex<()> = Mutex::new(());

const ROWS: i64 = 10_000;
const SQL: &str = "SELECT n % 7 AS k, count(*) AS c FROM t WHERE n > 10 GROUP BY k ORDER BY k";

/// A session on the first GPU; `None`, after saying so: there is none and none is required.
fn session(device: Device) -> Option<(Session, Arc<Engine>, MutexGuard<'static, ()>)> {
    let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let session = Session::new().device(device);
    // As placement sees it, the GPU is always worth while.
    let rates = |speed: f64| Rates {
        read: speed,
        operations: speed,
        lookups: speed,
        link: 1e12,
        exchange: 1e12,
        bring: 0.0,
        start: 1e-9,
    };
    session.configure(|s| (s.software_gpus, s.rates) = (true, Some([rates(1.0), rates(1e12)])));
    let batch =
        RecordBatch::try_from_iter([("n", Arc::new(Int64Array::from_iter_values(0..ROWS)) as ArrayRef)]).unwrap();
    session.register_batches("t", &[batch]).unwrap();
    match session.gpu_engine() {
        Ok(engine) => Some((session, engine, alone)),
        Err(error) => {
            assert!(std::env::var_os("QUERNEL_REQUIRE_GPU").is_none(), "{error}");
            println!("skipped: {error}");
            None
        }
    }
}

fn counts(result: QueryResult) -> Vec<i64> {
    let batches = result.collect().unwrap();
    batches.iter().flat_map(|b| b.column_by_name("c").unwrap().as_primitive::<Int64Type>().values().to_vec()).collect()
}

fn expected() -> Vec<i64> {
    (0..7).map(|k| (11..ROWS).filter(|n| n % 7 == k).count() as i64).collect()
}

/// As [`SQL`], with shaders that no other number's query has: they are not compiled yet.
fn new_query(n: usize) -> String {
    SQL.replace("AS c", &format!("AS c, sum(n * 3 + {n}) AS s"))
}

/// Bytes that the device holds beyond what is kept for queries to come.
fn held(engine: &Engine) -> u64 {
    engine.trim();
    engine.device().memory().used()
}

const FAULTS: [Fault; 4] = [Fault::DeviceLoss, Fault::AllocationRefused, Fault::ShaderRefused, Fault::Timeout];

#[test]
fn a_query_whose_device_fails_runs_on_the_cpu_and_says_so() {
    for (n, fault) in FAULTS.into_iter().enumerate() {
        let Some((session, engine, _alone)) = session(Device::Auto) else { return };
        let result = session.sql(SQL).unwrap();
        assert_eq!(result.notices, Vec::<String>::new());
        assert_eq!(counts(result), expected());
        let before = held(&engine);
        engine.device().faults().inject(fault, 0);
        let result = session.sql(&new_query(n)).unwrap();
        assert!(!engine.device().faults().is_pending(fault), "{fault:?} did not strike");
        assert_eq!(result.notices.len(), 1, "{fault:?}: {:?}", result.notices);
        assert!(result.notices[0].contains("the query was run again on "), "{:?}", result.notices);
        assert_eq!(counts(result), expected(), "{fault:?}");
        assert_eq!(held(&engine), before, "{fault:?}");
        // The next query has a device again.
        let result = session.sql(SQL).unwrap();
        assert_eq!(result.notices, Vec::<String>::new(), "after {fault:?}");
        assert_eq!(counts(result), expected());
    }
}

#[test]
fn a_device_named_by_number_fails_with_an_error_and_nothing_runs_elsewhere() {
    for (n, fault) in FAULTS.into_iter().enumerate() {
        let Some((session, engine, _alone)) = session(Device::Gpus(vec![0])) else { return };
        assert_eq!(counts(session.sql(SQL).unwrap()), expected());
        let before = held(&engine);
        engine.device().faults().inject(fault, 0);
        let failed = session.sql(&new_query(10 + n));
        assert!(matches!(failed, Err(Error::Gpu(_))), "{fault:?}: {failed:?}");
        assert_eq!(held(&engine), before, "{fault:?}");
        assert_eq!(counts(session.sql(SQL).unwrap()), expected(), "after {fault:?}");
    }
}

/// Two logical devices that share every table, the faults of the first, and rows enough for a share each.
fn shared() -> Option<(Session, Arc<Engine>, MutexGuard<'static, ()>)> {
    let (session, engine, alone) = session(Device::Gpus(vec![0, 0]))?;
    session.configure(|s| (s.share_rows, s.interpret_tiny) = (Some(1), false));
    Some((session, engine, alone))
}

#[test]
fn when_one_of_several_devices_fails_none_waits_for_it() {
    for (n, fault) in FAULTS.into_iter().enumerate() {
        let Some((session, engine, _alone)) = shared() else { return };
        assert_eq!(counts(session.sql(SQL).unwrap()), expected());
        // So that something has to be allocated.
        engine.trim();
        engine.device().faults().inject(fault, 0);
        let failed = session.sql(&new_query(20 + n));
        assert!(matches!(&failed, Err(Error::Gpu(why)) if !why.contains("another device")), "{fault:?}: {failed:?}");
        assert_eq!(counts(session.sql(SQL).unwrap()), expected(), "after {fault:?}");
    }
}

#[test]
fn an_error_in_a_share_is_the_cpus() {
    let Some((session, _engine, _alone)) = shared() else { return };
    // Only rows of the second share overflow.
    let sql = "SELECT sum(n * 1537228672809129) FROM t WHERE n * 1537228672809129 > 0";
    let found = session.sql(sql).unwrap_err();
    session.configure(|s| s.device = Device::Cpu);
    let wanted = session.sql(sql).unwrap_err();
    // Which of the rows that overflow is named depends on who comes first.
    let until_row = |error: Error| error.to_string().split('(').next().map(str::to_string);
    assert_eq!(until_row(found), until_row(wanted));
}

#[test]
fn a_query_that_runs_too_long_ends_with_the_cpus_error() {
    let limit = Duration::from_nanos(1);
    let on_cpu = Session::new().timeout(limit);
    let batch =
        RecordBatch::try_from_iter([("n", Arc::new(Int64Array::from_iter_values(0..ROWS)) as ArrayRef)]).unwrap();
    on_cpu.register_batches("t", &[batch]).unwrap();
    on_cpu.configure(|s| s.interpret_tiny = false);
    let wanted = on_cpu.sql(SQL).unwrap_err().to_string();
    for device in [Device::Gpu, Device::Auto, Device::Gpus(vec![0]), Device::Gpus(vec![0, 0])] {
        let Some((session, engine, _alone)) = session(device.clone()) else { return };
        assert_eq!(counts(session.sql(SQL).unwrap()), expected());
        let before = held(&engine);
        session.configure(|s| s.timeout = Some(limit));
        let error = session.sql(SQL).unwrap_err();
        assert_eq!(error.to_string(), wanted, "{device:?}");
        assert!(!engine.device().is_lost(), "the device is not to blame");
        assert_eq!(held(&engine), before, "{device:?}");
        session.configure(|s| s.timeout = None);
        assert_eq!(counts(session.sql(SQL).unwrap()), expected());
    }
}

#[test]
fn devices_are_named_as_the_option_says() {
    assert_eq!("auto".parse::<Device>(), Ok(Device::Auto));
    assert_eq!("gpu:3".parse::<Device>(), Ok(Device::Gpus(vec![3])));
    assert_eq!("gpu:all".parse::<Device>(), Ok(Device::AllGpus));
    assert_eq!("gpu:0,2,0".parse::<Device>(), Ok(Device::Gpus(vec![0, 2, 0])));
    for wrong in ["gpu:", "gpu:x", "gpu:-1", "gpus", "gpu:0,", "gpu:,1", "gpu:0 1"] {
        assert!(wrong.parse::<Device>().is_err(), "{wrong}");
    }
    let Some((session, ..)) = session(Device::Gpus(vec![0])) else { return };
    session.configure(|s| s.device = Device::Gpus(vec![99]));
    let error = session.sql(SQL).unwrap_err().to_string();
    assert!(error.contains("there is no GPU 99; there are: 0 ("), "{error}");
}

#[test]
fn explain_names_the_device_and_the_profile_that_run() {
    let Some((session, engine, _alone)) = session(Device::Gpu) else { return };
    let explained = |session: &Session| {
        let batches = session.sql(&format!("EXPLAIN {SQL}")).unwrap().collect().unwrap();
        batches[0].column(0).as_string::<i32>().value(0).to_string()
    };
    let profile = engine.device().profile().name;
    let wanted = format!("all kernels on gpu:0 ({}), profile {profile}\n", engine.device().name());
    assert!(explained(&session).contains(&wanted), "{}", explained(&session));
    session.configure(|s| s.gpu_profile = Some(quernel::Profile::WEBGPU));
    assert!(explained(&session).contains("profile webgpu\n"), "{}", explained(&session));
    session.configure(|s| (s.device, s.software_gpus) = (Device::Auto, false));
    if engine.device().is_software() {
        assert!(explained(&session).contains("all kernels on the CPU: "), "{}", explained(&session));
    }
}
