import SardzeTime
import SardzeWords

extension When.Deadline.Within {
    /// "within 3 working days", "nekavējoties".
    var said: Wording { When.deadline(When.Deadline(within: self)).said }
}
