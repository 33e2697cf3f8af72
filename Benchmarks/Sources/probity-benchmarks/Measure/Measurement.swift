internal import Glibc

/// What one run of a benchmark found, as one line of JSON on standard output.
struct Measurement {
  /// How long each repetition took, in seconds.
  var seconds: [Double] = []
  /// What the run computed, for the report to compare: names and numbers that need no escaping.
  var results: [(name: String, value: String)] = []

  /// Runs `work`, keeps how long it took, and hands on what it made.
  mutating func time<Result>(_ work: () -> Result) -> Result {
    var result: Result?
    let duration = ContinuousClock().measure { result = work() }
    let (whole, attoseconds) = duration.components
    seconds.append(Double(whole) + Double(attoseconds) / 1e18)
    guard let result else { preconditionFailure("the work was run") }
    return result
  }

  func printJSON() {
    let times = seconds.map(\.description).joined(separator: ", ")
    let values = results.map { "\"\($0.name)\": \"\($0.value)\"" }.joined(separator: ", ")
    print("{\"seconds\": [\(times)], \"peak\": \(PeakMemory.bytes), \"results\": {\(values)}}")
  }
}

/// The most memory that this process has held.
enum PeakMemory {
  /// Resident bytes by `VmHWM`, which unlike `getrusage` knows nothing of the process that started
  /// this one; zero where the system does not say.
  static var bytes: Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = buffer.withUnsafeBufferPointer { characters in
        String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
      guard line.hasPrefix("VmHWM:") else { continue }
      return Int(line.filter(\.isNumber)).map { $0 * 1024 } ?? 0
    }
    return 0
  }
}
