-- Telegram updates with ids of their own, from many chats, in many words.
-- wrk -s hook.lua URL -- WORDS FIRST CHATS [PAUSE_MS]; WORDS holds one JSON string a line.
local words, first, chats, pause = {}, 0, 0, 0
local n = 0
local update = '{"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":"Ana",'
  .. '"language_code":"en"},"chat":{"id":%d,"first_name":"Ana","type":"private"},"date":1760000000,"text":%s}}'

function init(args)
  for line in io.lines(args[1]) do words[#words + 1] = line end
  first, chats, pause = tonumber(args[2]), tonumber(args[3]), tonumber(args[4] or 0)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["X-Telegram-Bot-Api-Secret-Token"] = "s3cret"
  math.randomseed(first)
  if pause > 0 then delay = function() return math.random(0, 2 * pause) end end
end

function request()
  n = n + 1
  local id, chat = first + n, 10000 + n % chats
  return wrk.format(nil, nil, nil, string.format(update, id, id, chat, chat, words[n % #words + 1]))
end

function done(summary, latency)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  io.write(string.format('\nRESULT %d %d %d %f %f\n', summary.requests, summary.duration, bad,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
