/* A libcuda.so.1 without a GPU, for tests: as particular while it starts as NVIDIA's own is reported to be, and with a
   "device memory" in the process's own, full of what somebody left there. Compiled with -DDEV="/dev/" or another folder;
   -DNEEDS="/sys/class" names a path without which it does not start. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#define OPERATING_SYSTEM 304
#define MEMORY (48u << 20)
static unsigned char *memory;
static size_t given;
static int fault, running;

static int opens(const char *path, int flags) {
    int fd = open(path, flags | O_CLOEXEC);
    if (fd < 0) fprintf(stderr, "fake cuda: %s: %s\n", path, strerror(errno));
    return fd;
}

static void *event_handler(void *result) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%ld/comm", syscall(SYS_gettid));
    int fd = opens(path, O_RDWR);
    *(int *)result = fd >= 0 && write(fd, "cuda-handler", 12) == 12;
    return NULL;
}

static int listens(void) {
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    int n = snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "fake-cuda-%d", getpid());
    return fd >= 0 && !bind(fd, (struct sockaddr *)&name, offsetof(struct sockaddr_un, sun_path) + 1 + n) && !listen(fd, 4);
}

int cuInit(unsigned flags) {
#ifdef NOISE
    printf("fake cuda: hello\n");
    fflush(stdout);
    fprintf(stderr, "fake cuda: a warning\n");
#endif
    int named = 0, nodes[3], i;
    pthread_t thread;
    const char *paths[] = {DEV "nvidiactl", DEV "nvidia-uvm", DEV "nvidia0"};
    for (i = 0; i < 3; i++) {
        nodes[i] = opens(paths[i], O_RDWR);
        if (nodes[i] < 0) return 100;
        if (ioctl(nodes[i], 0x46C8, NULL) == -1 && errno == EACCES) return OPERATING_SYSTEM; /* Landlock's answer */
    }
    if (opens("/proc/devices", O_RDONLY) < 0 || opens("/proc/self/maps", O_RDONLY) < 0) return OPERATING_SYSTEM;
    if (opens("/sys/devices/system/cpu/online", O_RDONLY) < 0) return OPERATING_SYSTEM;
#ifdef NEEDS
    if (opens(NEEDS, O_RDONLY) < 0) return OPERATING_SYSTEM;
#endif
    int file = memfd_create("fake-cuda", MFD_CLOEXEC);
    if (file < 0 || ftruncate(file, 32 << 20)) return OPERATING_SYSTEM;
    if (!listens()) return OPERATING_SYSTEM;
    if (pthread_create(&thread, NULL, event_handler, &named) || pthread_join(thread, NULL) || !named) return OPERATING_SYSTEM;
    memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return 2;
    memset(memory, 0xAB, MEMORY);
    return 0;
}

int cuDeviceGet(int *device, int i) { *device = i; return 0; }
int cuDevicePrimaryCtxSetFlags_v2(int device, unsigned flags) { return 0; }
int cuDevicePrimaryCtxRetain(void **context, int device) { *context = &memory; return 0; }
int cuCtxSetCurrent(void *context) { return 0; }
int cuCtxPushCurrent_v2(void *context) { return 0; }
int cuCtxPopCurrent_v2(void **context) { return 0; }

int cuCtxSynchronize(void) {
    while (running) {
        struct timespec moment = {0, 10000000};
        nanosleep(&moment, NULL);
        if (running > 0) running--;
    }
    return fault;
}

int cuGetErrorName(int code, const char **name) {
    *name = code == 304 ? "CUDA_ERROR_OPERATING_SYSTEM" : code == 100 ? "CUDA_ERROR_NO_DEVICE"
          : code == 710 ? "CUDA_ERROR_ASSERT" : code == 700 ? "CUDA_ERROR_ILLEGAL_ADDRESS" : NULL;
    return *name ? 0 : 1;
}

int cuMemGetInfo_v2(size_t *available, size_t *total) { *available = MEMORY - given + (64u << 20); *total = MEMORY; return 0; }

int cuMemAlloc_v2(unsigned long long *address, size_t size) {
    if (given + size > MEMORY) return 2;
    *address = (unsigned long long)(memory + given);
    given += size;
    return 0;
}

int cuMemFree_v2(unsigned long long address) { given = 0; return 0; }
int cuMemsetD8_v2(unsigned long long address, unsigned char value, size_t n) { memset((void *)address, value, n); return 0; }
int cuMemcpyDtoH_v2(void *to, unsigned long long address, size_t n) { memcpy(to, (void *)address, n); return 0; }

/* What a kernel would do. */
int fakeFault(int code) { fault = code; return 0; }
int fakeKernel(int hundredths) { running = hundredths; return 0; }
