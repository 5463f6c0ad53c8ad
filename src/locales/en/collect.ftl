## Collecting what came back

collect-total = { $n ->
    [one] 1 answer
   *[other] { $n } answers
} in { $path }.
collect-new = New: { $n }.
collect-known = There already: { $n }.
collect-doubled = Handed in twice and counted once: { $names }.
collect-conflicting = Other answers under an id that counts already: { $names }. What came first counts; ask which is meant.
collect-late = The wave is closed: { $names }. { $n ->
    [one] The file does not count.
   *[other] These files do not count.
}
collect-bad = { $n ->
    [one] 1 file has errors; what is named above does not count.
   *[other] { $n } files have errors; what is named above does not count.
}
collect-other = No answers, passed over: { $names }.
