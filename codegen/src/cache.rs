//! Compiled kernels by structure, so that a query of a known shape compiles nothing.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use quernel_ir::kernel::{KernelId, Module};

use crate::compile::{CompiledKernel, Compiler, in_parallel};
use crate::error::{Error, Result};
use crate::fingerprint::fingerprint;

/// A bounded cache; the least recently used kernel goes first. One cache serves one [`Compiler`].
pub struct KernelCache {
    entries: Mutex<Entries>,
    capacity: usize,
}

#[derive(Default)]
struct Entries {
    kernels: HashMap<u128, (Arc<CompiledKernel>, u64)>,
    clock: u64,
    hits: u64,
    misses: u64,
}

impl std::fmt::Debug for KernelCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (hits, misses) = self.counts();
        write!(f, "KernelCache({} of {}, {hits} hits, {misses} misses)", self.len(), self.capacity)
    }
}

impl KernelCache {
    /// A cache of at most `capacity` kernels (each takes a few KiB of executable memory).
    pub fn new(capacity: usize) -> KernelCache {
        KernelCache { entries: Mutex::default(), capacity: capacity.max(1) }
    }

    /// Kernels held.
    pub fn len(&self) -> usize {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).kernels.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Hits and misses so far.
    pub fn counts(&self) -> (u64, u64) {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        (entries.hits, entries.misses)
    }

    /// The kernel, compiled now or before. Its name and spans are always those of `module`.
    ///
    /// # Errors
    /// As [`Compiler::compile_kernel`].
    pub fn get(&self, compiler: &Compiler, module: &Module, id: KernelId) -> Result<Arc<CompiledKernel>> {
        let kernel = module.kernels.get(id).ok_or_else(|| Error::NoKernel(id.to_string()))?;
        let key = fingerprint(module, kernel, compiler.options());
        match self.known(key) {
            Some(found) => Ok(CompiledKernel::relabelled(found, kernel)),
            None => Ok(self.keep(key, compiler.compile_kernel(module, id)?)),
        }
    }

    /// The kernel of a fingerprint, if it has been compiled.
    fn known(&self, key: u128) -> Option<Arc<CompiledKernel>> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.clock += 1;
        let clock = entries.clock;
        let found = entries.kernels.get_mut(&key).map(|(kernel, used)| {
            *used = clock;
            kernel.clone()
        });
        match found {
            Some(_) => entries.hits += 1,
            None => entries.misses += 1,
        }
        found
    }

    fn keep(&self, key: u128, compiled: Arc<CompiledKernel>) -> Arc<CompiledKernel> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.kernels.len() >= self.capacity {
            let oldest = entries.kernels.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| *key);
            if let Some(oldest) = oldest {
                entries.kernels.remove(&oldest);
            }
        }
        let clock = entries.clock;
        entries.kernels.insert(key, (compiled.clone(), clock));
        compiled
    }

    /// As [`Compiler::compile_module`], through the cache. Threads are started only for kernels that are not in it.
    pub fn get_module(&self, compiler: &Compiler, module: &Module, threads: usize) -> Vec<Result<Arc<CompiledKernel>>> {
        let mut keys: HashMap<KernelId, u128> = HashMap::new();
        let mut found: Vec<Option<Result<Arc<CompiledKernel>>>> = Vec::with_capacity(module.kernels.len());
        for (id, kernel) in module.kernels.iter() {
            let key = fingerprint(module, kernel, compiler.options());
            found.push(self.known(key).map(|known| Ok(CompiledKernel::relabelled(known, kernel))));
            keys.insert(id, key);
        }
        let missing = module.kernels.keys().zip(&found).filter(|(_, found)| found.is_none()).map(|(id, _)| id);
        let missing: Vec<KernelId> = missing.collect();
        let compiled =
            in_parallel(module, &missing, threads, |id| Ok(self.keep(keys[&id], compiler.compile_kernel(module, id)?)));
        let mut compiled = compiled.into_iter();
        found.into_iter().filter_map(|found| found.or_else(|| compiled.next())).collect()
    }
}
