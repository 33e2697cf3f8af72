internal import Glibc
internal import Intake
internal import Justification
internal import Procurement
internal import Rubrics

/// Reads keys from PEM files; what they hold is never shown.
enum KeyFile {
  /// The private key in a file, or `nil`; the log then says why.
  static func signing(_ path: String, log: inout DiagnosticLog) -> SigningKey? {
    guard let bytes = read(path, log: &log) else { return nil }
    if let key = SigningKey(pem: bytes) { return key }
    log.report(
      .signingKeyUnusable, "the file holds no private Ed25519 key", at: SourceLocation(file: path),
      hint: "make one with `openssl genpkey -algorithm ed25519 -out key.pem`")
    return nil
  }

  /// The public key in a file, or `nil`; the log then says why.
  static func verifying(_ path: String, log: inout DiagnosticLog) -> VerifyingKey? {
    guard let bytes = read(path, log: &log) else { return nil }
    if let key = VerifyingKey(pem: bytes) { return key }
    log.report(
      .signingKeyUnusable, "the file holds no public Ed25519 key", at: SourceLocation(file: path),
      hint: "write it with `openssl pkey -in key.pem -pubout -out public.pem`")
    return nil
  }

  /// Refuses to write a result over the key that signs it.
  static func refuseOverwriting(_ key: String?, by output: String?) throws(OutputError) {
    var (one, other) = (stat(), stat())
    guard let key, let output, stat(key, &one) == 0, stat(output, &other) == 0,
      (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)
    else { return }
    throw OutputError(
      message: "\"\(SafeText.shown(output))\" is the private key; name another file for --output")
  }

  private static func read(_ path: String, log: inout DiagnosticLog) -> [UInt8]? {
    do throws(FileError) {
      let file = try InputFile(path: path, name: path)
      // A longer file holds no key; its beginning is none either.
      return try file.readAll(limit: 1 << 16) ?? []
    } catch {
      error.report(path, hint: "give the path of a key in PEM", log: &log)
      return nil
    }
  }
}
