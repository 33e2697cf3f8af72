internal import CLibZip

/// libzip, which writes and reads archives in memory.
///
/// Only this file touches it; no pointer leaves, and libzip never sees a path on the disk.
enum LibZip {
  /// 1980-01-01, the first day that a zip archive knows.
  private static let day: UInt16 = 1 << 5 | 1
  /// libzip counts in local time on the way, and some places have days without a midnight.
  private static let noon: UInt16 = 12 << 11
  /// A plain file that its owner writes and all read, as Unix says it.
  private static let attributes: UInt32 = 0o100644 << 16

  /// An archive of files whose paths were checked.
  static func bytes(of entries: [ZipEntry]) throws(ZipError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw failure(&error)
    }
    // The archive gives the target back when it is closed; it is read after that.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw failure(&error)
    }
    var buffers: [UnsafeMutableRawBufferPointer] = []
    defer { for buffer in buffers { buffer.deallocate() } }
    for entry in entries {
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, entry.bytes.count), alignment: 1)
      buffer.copyBytes(from: entry.bytes)
      buffers.append(buffer)
      guard add(entry, buffer, to: archive) else {
        let reason = String(cString: zip_strerror(archive))
        zip_discard(archive)
        throw ZipError("\(ZipPaths.quoted(entry.path)) cannot be added: \(reason)")
      }
    }
    guard zip_close(archive) == 0 else {
      let reason = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw ZipError("libzip cannot write it: \(reason)")
    }
    return try content(of: target)
  }

  private static func add(
    _ entry: ZipEntry, _ buffer: UnsafeMutableRawBufferPointer, to archive: OpaquePointer
  ) -> Bool {
    let size = UInt64(entry.bytes.count)
    guard let source = zip_source_buffer(archive, buffer.baseAddress, size, 0) else { return false }
    let added = zip_file_add(archive, entry.path, source, ZIP_FL_ENC_UTF_8)
    guard added >= 0 else {
      zip_source_free(source)
      return false
    }
    let index = UInt64(added)
    let unix = UInt8(ZIP_OPSYS_UNIX)
    return zip_set_file_compression(archive, index, ZIP_CM_STORE, 0) == 0
      && zip_file_set_dostime(archive, index, noon, day, 0) == 0
      && zip_file_set_external_attributes(archive, index, 0, unix, attributes) == 0
  }

  private static func content(of source: OpaquePointer) throws(ZipError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw ZipError("libzip cannot read what it wrote") }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0, case let size = zip_source_tell(source),
      size > 0, zip_source_seek(source, 0, SEEK_SET) == 0
    else { throw ZipError("libzip cannot read what it wrote") }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(size))))
    }
    guard bytes.count == Int(size) else { throw ZipError("libzip cannot read what it wrote") }
    return bytes
  }

  /// The files of an archive whose layout was checked.
  static func entries(in bytes: [UInt8], layout: ZipLayout) throws(ZipError) -> [ZipEntry] {
    let result = bytes.withUnsafeBytes { archive in
      Result { () throws(ZipError) in try entries(in: archive, layout: layout) }
    }
    return try result.get()
  }

  private static func entries(
    in bytes: UnsafeRawBufferPointer, layout: ZipLayout
  ) throws(ZipError) -> [ZipEntry] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let size = UInt64(bytes.count)
    guard let source = zip_source_buffer_create(bytes.baseAddress, size, 0, &error) else {
      throw failure(&error)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      zip_source_free(source)
      throw failure(&error)
    }
    defer { zip_discard(archive) }
    guard zip_get_num_entries(archive, 0) == layout.files.count else {
      throw ZipError("libzip finds other files in it than its directory names")
    }
    var entries: [ZipEntry] = []
    for (index, file) in layout.files.enumerated() {
      guard let content = content(of: UInt64(index), size: file.size, in: archive) else {
        throw ZipError(
          "\(ZipPaths.quoted(file.path)) is not as large as it says, or its checksum is wrong")
      }
      entries.append(ZipEntry(path: file.path, bytes: content))
    }
    return entries
  }

  /// The bytes of a file, inflated; `nil` where they are not as many as they should be, or others.
  private static func content(
    of index: UInt64, size: Int, in archive: OpaquePointer
  ) -> [UInt8]? {
    guard let file = zip_fopen_index(archive, index, 0) else { return nil }
    defer { zip_fclose(file) }
    // A block at a time, so that a file that only says it is large takes no room.
    var content: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let read = Int(zip_fread(file, &block, UInt64(block.count)))
      guard read >= 0, content.count + read <= size else { return nil }
      // libzip compares the checksum when it comes to the end.
      if read == 0 { return content.count == size ? content : nil }
      content += block[..<read]
    }
  }

  private static func failure(_ error: inout zip_error_t) -> ZipError {
    ZipError("libzip cannot open it: " + String(cString: zip_error_strerror(&error)))
  }
}
