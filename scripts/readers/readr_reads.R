# Reads the files of a folder with readr, checks what bupaR, webtrackR and ChannelAttribution would ask of them, and
# writes every cell as text beside them.
suppressPackageStartupMessages(library(readr))
folder <- commandArgs(trailingOnly = TRUE)[1]
said <- character()
say <- function(problem) said <<- c(said, problem)
as_text <- function(frame) {
  frame[] <- lapply(frame, function(column) {
    text <- if (inherits(column, "POSIXct")) {
      # half a millisecond more, since R cuts
      format(column + 0.0005, "%Y-%m-%dT%H:%M:%OS3Z", tz = "UTC")
    } else if (is.numeric(column)) format(column, digits = 15, trim = TRUE, scientific = FALSE) else as.character(column)
    ifelse(is.na(column), "", text)
  })
  frame
}
touchpoints <- read_csv(file.path(folder, "touchpoints.csv"), guess_max = Inf, na = "", trim_ws = FALSE, show_col_types = FALSE)
if (nrow(problems(touchpoints)) > 0) say("readr found problems")
for (name in c("start", "complete")) if (!inherits(touchpoints[[name]], "POSIXct")) say(paste(name, "is no POSIXct"))
for (name in c("case_id", "activity", "participant_id")) if (anyNA(touchpoints[[name]])) say(paste(name, "is empty somewhere"))
if (!is.logical(touchpoints$excluded)) say("excluded is no logical")
if (any(touchpoints$start > touchpoints$complete)) say("a start after its completion")
web <- read_csv(file.path(folder, "webtrackr.csv"), col_types = cols(timestamp = col_character()), na = "", show_col_types = FALSE)
if (!identical(names(web)[1:3], c("panelist_id", "url", "timestamp"))) say("webtrackR's columns are not first")
if (anyNA(as.POSIXct(web$timestamp, format = "%Y-%m-%d %H:%M:%OS", tz = "UTC"))) say("a timestamp webtrackR cannot read")
paths <- read_csv(file.path(folder, "channel_paths.csv"), na = "", show_col_types = FALSE)
if (!all(vapply(paths[c("total_conversions", "total_conversion_value", "total_null")], is.numeric, logical(1)))) say("ChannelAttribution wants numbers")
write_csv(as_text(touchpoints), file.path(folder, "readr.csv"), na = "", eol = "\r\n")
writeLines(c(paste("readr", packageVersion("readr")), said), file.path(folder, "readr.txt"))
