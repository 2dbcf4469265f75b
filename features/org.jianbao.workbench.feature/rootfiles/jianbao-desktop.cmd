@echo off
rem Starts the Jianbao desktop with the Java in JAVA_HOME, or else in PATH. Options of the Java machine: desktop.options.
setlocal
set "product=%~dp0"
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%f in ("%product%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~ff"
rem The first session leaves an archive of the classes it loaded, named after the build: Java renews none made for other jars.
for %%f in ("%product%plugins\org.jianbao.workbench_*.jar") do set "build=%%~nf"
rem Those of builds before are of no use any more.
for %%f in ("%product%configuration\org.jianbao.workbench_*.jsa") do if not "%%~nf"=="%build%" del "%%~ff" 2>nul
start "Jianbao" "%java%" @"%product%desktop.options" "-Djava.util.logging.config.file=%product%logging.properties" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%product%configuration\%build%.jsa" -jar "%launcher%" %*
