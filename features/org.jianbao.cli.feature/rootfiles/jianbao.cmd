@echo off
rem Starts the Jianbao command line with the Java in JAVA_HOME, or else in PATH. Options of the Java machine: jvm.options.
setlocal
set "product=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%f in ("%product%plugins\org.jianbao.cli_*.jar") do set "cli=%%~ff"& set "build=%%~nf"
for %%f in ("%product%plugins\org.eclipse.osgi_*.jar") do set "osgi=%%~ff"
set "sharing=-Xshare:auto"
if "%~1"=="export" set "sharing=-XX:+AutoCreateSharedArchive"
"%java%" @"%product%jvm.options" %sharing% "-XX:SharedArchiveFile=%product%configuration\%build%.jsa" -cp "%cli%;%osgi%" org.jianbao.cli.launch.Launcher %*
exit /b %errorlevel%
