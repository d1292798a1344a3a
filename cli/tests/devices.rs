//! `quernel devices`: with a device, and on a machine without one.
#![cfg(feature = "gpu")]

use std::process::Command;

use serde_json::Value;

/// The command's output, with the environment given.
fn devices(args: &[&str], env: &[(&str, &str)]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_quernel"))
        .arg("devices")
        .args(args)
        .envs(env.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn each_device_has_a_number_a_name_and_profiles() {
    let json: Value = serde_json::from_str(&devices(&["--format", "json"], &[])).unwrap();
    let gpus = json["gpus"].as_array().unwrap();
    if gpus.is_empty() {
        assert_ne!(std::env::var("QUERNEL_REQUIRE_GPU").as_deref(), Ok("1"), "no GPU adapter found: {}", json["hint"]);
        println!("skipped: no GPU adapter found: {}", json["hint"]);
        return;
    }
    let text = devices(&[], &[]);
    for (number, gpu) in gpus.iter().enumerate() {
        assert_eq!(gpu["device"], format!("gpu:{number}"));
        assert!(text.contains(&format!("gpu:{number:<3} {}", gpu["name"].as_str().unwrap())), "{text}");
        assert_eq!(gpu["profiles"][0], "webgpu");
        assert!(gpu["max_binding_bytes"].as_u64() >= Some(128 << 20));
        assert!(gpu.get("measured").is_none(), "measured only when asked");
    }
}

#[test]
fn a_machine_without_a_device_is_told_what_to_install() {
    if !cfg!(target_os = "linux") {
        return;
    }
    // The loader looks for drivers here alone.
    let none = "/nonexistent.json";
    // What is measured here is kept nowhere.
    let env = [("VK_DRIVER_FILES", none), ("VK_ICD_FILENAMES", none), ("QUERNEL_PIPELINE_CACHE", "")];
    let text = devices(&[], &env);
    assert!(text.contains("no GPU adapter found: "), "{text}");
    assert!(text.contains("install a Vulkan driver") || text.contains("NVIDIA's driver"), "{text}");
    let json: Value = serde_json::from_str(&devices(&["--measure", "--format", "json"], &env)).unwrap();
    assert_eq!(json["gpus"], Value::Array(Vec::new()));
    for rate in ["read_bytes_per_second", "operations_per_second", "lookups_per_second", "start_seconds"] {
        assert!(json["cpu"]["kernels"][rate].as_f64() > Some(0.0), "{rate}: {json}");
    }
    assert!(json["hint"].as_str().unwrap().contains("install"), "{json}");
}
