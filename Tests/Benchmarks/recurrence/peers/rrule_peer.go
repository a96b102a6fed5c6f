// rrule-go, asked as `RecurrenceBench.swift` says.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/teambition/rrule-go"
)

func day(text string) time.Time {
	read, err := time.ParseInLocation("2006-01-02", text, time.UTC)
	if err != nil {
		panic(err)
	}
	return read
}

func read(text string, start time.Time) *rrule.RRule {
	option, err := rrule.StrToROption(text)
	if err != nil {
		panic(err)
	}
	option.Dtstart = start
	rule, err := rrule.NewRRule(*option)
	if err != nil {
		panic(err)
	}
	return rule
}

func callFor(mode, text string, start, first, last time.Time) func() []time.Time {
	rule := read(text, start)
	switch mode {
	case "expand":
		return func() []time.Time { return rule.Between(first, last, true) }
	case "parse":
		return func() []time.Time { return read(text, start).Between(first, last, true) }
	case "next":
		return func() []time.Time { return []time.Time{rule.After(last, false)} }
	}
	panic("no such mode")
}

var sink int

func best(call func() []time.Time, milliseconds int) float64 {
	began := time.Now()
	sink += len(call())
	fastest := float64(time.Since(began).Nanoseconds())
	size := int(500000 / fastest)
	if size < 1 {
		size = 1
	}
	for {
		start := time.Now()
		for i := 0; i < size; i++ {
			sink += len(call())
		}
		if each := float64(time.Since(start).Nanoseconds()) / float64(size); each < fastest {
			fastest = each
		}
		if time.Since(began) >= time.Duration(milliseconds)*time.Millisecond {
			return fastest
		}
	}
}

func answer(line string) (text string) {
	defer func() {
		if problem := recover(); problem != nil {
			text = fmt.Sprintf("error\t%v", problem)
		}
	}()
	field := strings.Split(line, "\t")
	call := callFor(field[0], field[1], day(field[2]), day(field[3]), day(field[4]))
	days, hash := call(), uint64(0)
	for _, one := range days {
		hash = hash*1000003 + uint64(one.Unix()/86400)
	}
	milliseconds, _ := strconv.Atoi(field[5])
	return fmt.Sprintf("%d\t%d\t%f", len(days), hash, best(call, milliseconds))
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fmt.Println(answer(lines.Text()))
	}
}
