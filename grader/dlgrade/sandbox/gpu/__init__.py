"""The GPU of a sandbox: finding it, granting one of it to a zygote, its queue, its account. See docs/gpu.md.

    devices, libraries   what of an NVIDIA GPU is on this machine         survey     the same, with NVML's word on it
    posture, probe       how far walls open, found out by trying          grant      what a zygote is given
    queue, turn          one student at a time                            meter, dmem, nvml   what he holds
    choose               what auto, cpu and cuda mean here                examine    what doctor says
"""
