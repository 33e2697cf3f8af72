import Rubrics
import Testing

@Suite("Keys and signatures")
struct SigningKeyTests {
  private static func pem(_ kind: String, _ body: String) -> [UInt8] {
    Array("-----BEGIN \(kind) KEY-----\n\(body)\n-----END \(kind) KEY-----\n".utf8)
  }

  private static let secret = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"
  private static let open = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="

  @Test(
    "keys as openssl writes them sign as RFC 8032, section 7.1, says",
    arguments: [
      (
        secret, open, [UInt8](),
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
          + "d25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7",
        "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=", [0x72],
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
          + "387b2eaeb4302aeeb00d291612bb0c00"
      ),
      (
        "MC4CAQAwBQYDK2VwBCIEIMWqjfQ/n4N77bdELzHct7Fm04U1B28JS4XOOi4LRFj3",
        "MCowBQYDK2VwAyEA/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU=", [0xAF, 0x82],
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
          + "4a7c15e9716ed28dc027beceea1ec40a"
      ),
    ])
  func published(
    secret: String, open: String, message: [UInt8], digits: String, expected: String
  ) throws {
    let key = try #require(SigningKey(pem: Self.pem("PRIVATE", secret)))
    let verifying = try #require(VerifyingKey(pem: Self.pem("PUBLIC", open)))
    #expect(key.publicKey == verifying)
    #expect(verifying.hexadecimal == digits)
    let signature = try #require(key.signature(of: message))
    #expect(signature.hexadecimal == expected)
    #expect(verifying.verifies(signature, of: message))
    #expect(!verifying.verifies(signature, of: message + [0]))
  }

  @Test(
    "anything but one whole Ed25519 key is refused",
    arguments: [
      [], Array("no key".utf8), pem("PUBLIC", open), pem("RSA PRIVATE", secret),
      pem("ENCRYPTED PRIVATE", secret), pem("PRIVATE", String(secret.dropLast(4))),
      pem("PRIVATE", secret + "AAAA"), pem("PRIVATE", String(secret.dropLast()) + "="),
      pem("PRIVATE", open), pem("PRIVATE", "*" + secret.dropFirst()), pem("PRIVATE", ""),
      // Another curve: X25519 has the same shape and the identifier 1.3.101.110.
      pem("PRIVATE", secret.replacing("BQYDK2Vw", with: "BQYDK2Vu")),
      pem("PRIVATE", secret) + pem("PRIVATE", secret),
      Array(pem("PRIVATE", secret).dropLast(10)), [UInt8](repeating: 0xFF, count: 100),
      [UInt8](repeating: 0x0A, count: 1 << 16),
    ])
  func refused(pem: [UInt8]) { #expect(SigningKey(pem: pem) == nil) }

  @Test("a private key is no public one")
  func exchanged() {
    #expect(VerifyingKey(pem: Self.pem("PRIVATE", Self.secret)) == nil)
    #expect(VerifyingKey(pem: Self.pem("PUBLIC", Self.secret)) == nil)
    #expect(VerifyingKey(hexadecimal: "D7") == nil)
    #expect(VerifyingKey(hexadecimal: String(repeating: "0", count: 62)) == nil)
    #expect(Signature(hexadecimal: String(repeating: "0", count: 126)) == nil)
    #expect(Signature(hexadecimal: String(repeating: "A", count: 128)) == nil)
  }

  @Test("a key of lines with carriage returns is the same key")
  func lineEnds() throws {
    let text = String(decoding: Self.pem("PRIVATE", Self.secret), as: UTF8.self)
    let key = try #require(SigningKey(pem: Array(text.replacing("\n", with: "\r\n").utf8)))
    #expect(key.publicKey.hexadecimal.hasPrefix("d75a98"))
  }
}
