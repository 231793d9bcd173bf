"""Writes a script with which wrk saves a form again and again, each save from the revision of the one before,
so on one connection. The first time it makes the first administrator, who is an editor as well, with the link in
the log. Arguments: address, log of the start, file to write; the session is kept beside it."""
import html, http.cookiejar, os, re, sys, urllib.parse, urllib.request
at, log, script = sys.argv[1:]
jar = http.cookiejar.LWPCookieJar(script + ".cookies")
known = os.path.exists(jar.filename)
if known:
    jar.load(ignore_discard=True)
web = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
password = "een lange zin voor de meting 42"

def read(path):
    with web.open(at + path) as answer:
        return answer.read().decode()

def fields(page, action):
    form = next(f for f in re.findall(r"<form\b.*?</form>", page, re.S) if re.search(r'action="[^"]*%s"' % re.escape(action), f))
    found = []
    for tag in re.findall(r"<input\b[^>]*>", form):
        said = dict((k, html.unescape(v)) for k, v in re.findall(r'([\w-]+)="([^"]*)"', tag))
        if said.get("type") not in ("checkbox", "radio") or "checked" in tag:
            if "name" in said:
                found.append((said["name"], said.get("value", "")))
    for name, text in re.findall(r'<textarea\b[^>]*\bname="([^"]*)"[^>]*>\n?(.*?)</textarea>', form, re.S):
        found.append((name, html.unescape(text)))
    for name, options in re.findall(r'<select\b[^>]*\bname="([^"]*)"[^>]*>(.*?)</select>', form, re.S):
        chosen = re.search(r'<option\b[^>]*\bvalue="([^"]*)"[^>]*\bselected', options) or re.search(r'<option\b[^>]*\bvalue="([^"]*)"', options)
        found.append((name, html.unescape(chosen.group(1)) if chosen else ""))
    return found

def send(path, given, *more):
    data = [(n, v) for n, v in given if n not in dict(more)] + list(more)
    with web.open(at + path, urllib.parse.urlencode(data).encode()) as answer:
        return answer.read().decode()

if not known:
    link = re.search(r"(/set-up/[\w-]+)", open(log).read()).group(1)
    send(link, fields(read(link), link), ("username", "meter"), ("name", "Meter"), ("password", password))
    send("/sign-in", fields(read("/sign-in"), "/sign-in"), ("username", "meter"), ("password", password))
    person = re.search(r'href="(/admin/people/[0-9a-f-]{36})"', read("/admin/people")).group(1)
    form = fields(read(person), person)
    send(person, form, ("roles", "ADMIN"), ("roles", "EDITOR"))
    send("/sign-in", fields(read("/sign-in"), "/sign-in"), ("username", "meter"), ("password", password))
    jar.save(ignore_discard=True)
element = "/edit/ifmm-antalya-2025/general-line"
form = fields(read(element), element)
start = int(dict(form)["startedFrom"])
line = dict(form)["line"].split(" Versie ")[0]
rest = urllib.parse.urlencode([(n, v) for n, v in form if n not in ("startedFrom", "line")])
cookies = "; ".join(f"{c.name}={c.value}" for c in jar)
with open(script, "w") as out:
    out.write(f"""local from, time = {start}, 0
local fields = {{ ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = [[{cookies}]] }}
request = function()
    time = time + 1
    return wrk.format("POST", "{element}", fields, [[{rest}&line={urllib.parse.quote_plus(line + " Versie ")}]] .. from .. "." .. time .. "&startedFrom=" .. from)
end
response = function(status)
    if status == 302 or status == 303 then from = from + 1 end
end
""")
