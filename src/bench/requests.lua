-- Sends the requests of a file, one a line: method, path, headers and body, parted by tabs.
-- wrk ... -- FILE [once]: with "once" it ends when every request has been answered.

local requests, at, answered = {}, 0, 0

local function read(line)
    local method, path, headers, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local named = {}
    for name, value in headers:gmatch("([^:|]+): ([^|]*)") do
        named[name] = value
    end
    return wrk.format(method, path, named, body ~= "" and body or nil)
end

function init(args)
    for line in io.lines(args[1]) do
        requests[#requests + 1] = read(line)
    end
    if args[2] == "once" then
        response = function()
            answered = answered + 1
            if answered >= #requests then
                wrk.thread:stop()
                -- the thread has stopped; wrk itself would sleep until its time is up, and it hears no signal before
                -- os.execute is over
                os.execute("(sleep 0.05; kill -INT $PPID) &")
            end
        end
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end

function done(summary, latency)
    local errors = summary.errors
    local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
    print(string.format("READING %d %d %d %d", summary.requests, summary.duration, latency:percentile(99), failed))
end
