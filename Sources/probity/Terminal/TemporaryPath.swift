internal import Glibc

/// Names for files and folders that are made whole before they are put in their place.
enum TemporaryPath {
  /// A name that is not taken, in the folder that holds `path`.
  ///
  /// It is short, however long the name in whose place it will be put.
  static func beside(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var number = 0
    while true {
      let name = "\(folder).probity-\(getpid())-\(number).part"
      var status = stat()
      // A file can be left over from a program with the same number that was cut off.
      if lstat(name, &status) != 0 { return name }
      number += 1
    }
  }
}
