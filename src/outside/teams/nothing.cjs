/** Stands for a package that is loaded and never used: whatever is asked of it is a class that does nothing. */
module.exports = new Proxy({}, { get: () => class {} })
