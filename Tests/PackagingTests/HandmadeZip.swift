/// An archive put together byte by byte, so that it can lie.
struct HandmadeZip {
  struct File {
    var name: [UInt8]
    var data: [UInt8]
    var flags = 0
    var method = 0
    var checksum: UInt32
    var size: Int
    var localSize: Int?
    var localName: [UInt8]?
    var extra: [UInt8] = []
    var localExtra: [UInt8] = []
    var comment: [UInt8] = []
    var system = 3
    var attributes = 0o100644 << 16
    var offset: Int?

    init(_ name: String, _ content: [UInt8]) {
      self.name = Array(name.utf8)
      data = content
      checksum = HandmadeZip.checksum(of: content)
      size = content.count
    }

    /// A deflated file.
    init(_ name: String, deflated: [UInt8], of content: [UInt8]) {
      self.init(name, content)
      data = deflated
      method = 8
    }
  }

  var before: [UInt8] = []
  var files: [File] = []
  var between: [UInt8] = []
  var count: Int?
  var comment: [UInt8] = []
  var after: [UInt8] = []

  init(_ files: [File]) { self.files = files }

  var bytes: [UInt8] {
    var bytes = before
    var directory: [UInt8] = []
    for file in files {
      let offset = bytes.count
      bytes += HandmadeZip.long(0x0403_4B50) + HandmadeZip.facts(of: file, file.localSize)
      let name = file.localName ?? file.name
      bytes += HandmadeZip.short(name.count) + HandmadeZip.short(file.localExtra.count)
      bytes += name + file.localExtra + file.data
      directory += HandmadeZip.long(0x0201_4B50) + HandmadeZip.short(file.system << 8 | 20)
      directory += HandmadeZip.facts(of: file, nil)
      directory += HandmadeZip.short(file.name.count) + HandmadeZip.short(file.extra.count)
      directory += HandmadeZip.short(file.comment.count) + [0, 0, 0, 0]
      directory += HandmadeZip.long(file.attributes) + HandmadeZip.long(file.offset ?? offset)
      directory += file.name + file.extra + file.comment
    }
    bytes += between
    let start = bytes.count
    let count = HandmadeZip.short(self.count ?? files.count)
    bytes += directory + HandmadeZip.long(0x0605_4B50) + [0, 0, 0, 0] + count + count
    bytes += HandmadeZip.long(directory.count) + HandmadeZip.long(start)
    return bytes + HandmadeZip.short(comment.count) + comment + after
  }

  private static func facts(of file: File, _ size: Int?) -> [UInt8] {
    short(20) + short(file.flags) + short(file.method) + [0, 0x60, 0x21, 0]
      + long(Int(file.checksum)) + long(file.data.count) + long(size ?? file.size)
  }

  private static func short(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func long(_ number: Int) -> [UInt8] { short(number) + short(number >> 16) }

  /// CRC-32 as zip has it.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  /// A deflate stream of one block without compression.
  static func deflated(_ content: [UInt8]) -> [UInt8] {
    [1] + short(content.count) + short(~content.count) + content
  }

  /// A deflate stream of 1 + 258 × `repeats` zeros, in about 13 bits for each 258 of them.
  ///
  /// RFC 1951, 3.2.6: one block with the fixed codes; 00110000 is the literal 0, 11000101 the length 258,
  /// 00000 the distance 1, 0000000 the end.
  static func bomb(repeats: Int) -> [UInt8] {
    let codes = "11" + "0" + "00110000"
    let bits = codes + String(repeating: "1100010100000", count: repeats) + "0000000"
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    var filled: UInt8 = 0
    for bit in bits.utf8 {
      if bit == 0x31 { byte |= 1 << filled }
      filled += 1
      if filled == 8 {
        bytes.append(byte)
        (byte, filled) = (0, 0)
      }
    }
    return filled == 0 ? bytes : bytes + [byte]
  }
}
