# Runs the code of docs/notebooks/workspace.Rmd on a folder and writes its table of figures beside the files.
arguments <- commandArgs(trailingOnly = TRUE)
Sys.setenv(DESIRE_PATH_FOLDER = arguments[1])
lines <- readLines(arguments[2], encoding = "UTF-8")
fence <- grepl("^```", lines)
inside <- cumsum(fence) %% 2 == 1 & !fence
eval(parse(text = lines[inside], encoding = "UTF-8"), envir = globalenv())
readr::write_csv(table, file.path(arguments[1], "figures.csv"))
