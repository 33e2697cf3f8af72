internal import Glibc

/// Removes a folder where a person, or the machine, ends the program: with Ctrl-C, `kill` or at a shutdown.
///
/// A handler of a signal may neither list nor remove a folder. So the signals are held back, and a thread of
/// its own waits for them; it removes the folder, and ends the program as the signal would have.
struct InterruptWatch {
  private var before = sigset_t()

  /// Watches from now on.
  init(removing path: String) {
    var held = InterruptWatch.signals
    pthread_sigmask(SIG_BLOCK, &held, &before)
    var thread = pthread_t()
    guard let copy = strdup(path) else { return }
    let isStarted = pthread_create(&thread, nil, { InterruptWatch.wait($0) }, copy) == 0
    if isStarted {
      pthread_detach(thread)
    } else {
      free(copy)
      end()
    }
  }

  /// Lets the signals through again: they end the program at once, as before.
  func end() {
    var before = self.before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static func wait(_ path: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let path else { return nil }
    var held = signals
    var number: CInt = 0
    guard sigwait(&held, &number) == 0 else { return nil }
    PrivateFolder.remove(String(cString: path.assumingMemoryBound(to: CChar.self)))
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, number)
    signal(number, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &only, nil)
    raise(number)
    return nil
  }

  /// Those that end the program and that nobody told it to ignore.
  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      let isDefault =
        sigaction(number, nil, &action) == 0 && action.__sigaction_handler.sa_handler == nil
      if isDefault { sigaddset(&set, number) }
    }
    return set
  }
}
