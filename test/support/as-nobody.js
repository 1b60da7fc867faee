// Gives up the rights of root, for good. What this process has loaded so far, root could read.
const NOBODY = 65534;
process.setgroups([]);
process.setgid(NOBODY);
process.setuid(NOBODY);
