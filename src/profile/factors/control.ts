import { choiceFactor } from '../factor.ts';

export const control = choiceFactor({
  id: 'control',
  name: 'Control',
  question: 'How much control over the operating system and its libraries do you need?',
  why: 'Functions give you a runtime, containers an image, VMs the whole machine.',
  precedence: ['kernel', 'windows', 'own_linux', 'custom_libs', 'none'],
  choices: {
    none: {
      label: 'None: just run the code',
      says: 'no control of the OS needed',
      hears: ['do not|never care|mind about the? os|operating|server|servers|machine|infra', 'no special|exotic|native|weird|system libs|libraries|dependencies|deps|requirements|needs|packages|binaries', 'plain|vanilla|standard|pure python|node|nodejs|javascript|go|java|typescript|runtime|js', 'nothing special|fancy|exotic|weird', 'standard runtime|library|libraries|stack', 'any os|runtime|linux', 'no os level? access|control|requirements|dependencies', 'just|only run|runs code|our|my|the'],
      whenAsked: ['none|no|nope|nothing|little|zero|minimal|neither|whatever', 'not much|any|really|at all', 'do not care', 'just code'],
    },
    custom_libs: {
      label: 'Special libraries or versions',
      says: 'special libraries',
      hears: ['ffmpeg|imagemagick|libreoffice|chromium|puppeteer|playwright|wkhtmltopdf|tesseract|ghostscript|pandas|pytorch|tensorflow|opencv|gdal|libvips|graphviz|latex|pdftk|weasyprint|blender|numpy|scipy|pandoc|onnx|selenium|xgboost|cuda', 'headless chrome|browser', 'native|special|system|custom|specific|c|binary|exotic|shared|weird|proprietary lib|libs|library|libraries|binary|binaries|dependency|dependencies|deps|package|packages|extension|extensions|module', 'specific|particular|exact|old|pinned|certain version|versions|python|php|node|glibc|java|openssl', 'apt get|install|packages', 'native code|module|modules|extensions|addon', 'shared object', 'custom runtime|image|build', 'compiled binary|binaries|c|fortran', 'vendor sdk|library|binary', 'fortran|cobol|r scripts'],
      whenAsked: ['library|libraries|libs|version|versions|package|packages|dependencies|some|binary|binaries'],
    },
    own_linux: {
      label: 'Our own Linux setup',
      says: 'its own Linux setup',
      hears: ['root access', 'choose|pick|control|tune|own|configure the? os|kernel|linux|distro|base', 'own|custom|hardened|specific linux|distro|os|operating|ami|rhel|ubuntu|debian|base', 'sysctl|sysctls', 'os level|config|configuration|settings|tuning|access|packages', 'full control of|over the? os|environment|system|machine|host', 'full os|linux|system control|access', 'ssh into|access|to|onto', 'tune the? kernel|network|os|tcp', 'rhel|centos|suse', 'systemd units|services', 'control over|of the? os|environment|operating|linux'],
      whenAsked: ['linux|root|full|lot|os|everything|total|complete|all'],
    },
    windows: {
      label: 'Windows',
      says: 'needs Windows',
      hears: ['windows', 'windows server', 'net framework', 'iis', 'asp net', 'dotnet framework', 'win32|wcf|webforms|activex|vb6', 'active directory joined', 'classic asp', 'com components|component|objects|dll|dlls', 'mssql agent', 'sharepoint'],
    },
    kernel: {
      label: 'Own kernel, drivers or a dongle',
      says: 'its own kernel or drivers',
      hears: ['kernel module|modules|driver|drivers|extension|patch|patches|bypass|version|extensions', 'custom|own|patched|special kernel|drivers|driver', 'dongle|dongles', 'usb|hardware|license|licence key|dongle|device|token', 'device driver|drivers', 'drivers', 'ebpf|dpdk|fuse|pcie|fpga|sriov|wireguard module', 'ebpf|dpdk|fpga|fpgas', 'hardware security module|card|access', 'nested virtualization|virtualisation', 'serial port', 'real time kernel', 'scada card'],
    },
  },
});
