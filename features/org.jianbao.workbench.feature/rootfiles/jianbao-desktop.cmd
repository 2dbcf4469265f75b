@echo off
rem Starts the Jianbao desktop with the Java in JAVA_HOME, or else in PATH. Options of the Java machine: desktop.options.
setlocal
set "product=%~dp0"
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%f in ("%product%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~ff"
start "Jianbao" "%java%" @"%product%desktop.options" "-Djava.util.logging.config.file=%product%logging.properties" -jar "%launcher%" %*
