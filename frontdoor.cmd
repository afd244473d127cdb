@echo off
rem Starts Frontdoor from a clone on Windows: finds a JDK, builds what is stale. See the shell script "frontdoor" beside it.
setlocal enableextensions
set "ROOT=%~dp0"
set "RUN=%ROOT%app\target\run"

set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where javac 2^>nul') do if not defined JDK call :consider "%%~dpJ.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if not defined JDK for /d %%J in ("%%~P\*") do if not defined JDK call :consider "%%~J"
)
if not defined JDK (
    echo frontdoor: Frontdoor needs a JDK 25 or newer, and none was found. 1>&2
    echo frontdoor: Install one: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
    echo frontdoor: If you have one in an unusual folder, say where: set JAVA_HOME=C:\path\to\jdk 1>&2
    exit /b 3
)

set "MAIN=org.frontdoor.app.Main"
set "MODULES=app"
set "TESTS=-Dmaven.test.skip=true"
set "STAMP=built-main"
set "WORDS=%*"

rem These five have programs of their own, which get the words after the first.
if "%~1"=="bench" for /f "tokens=1,*" %%A in ("%*") do set "WORDS=%%B"
if "%~1"=="torture" for /f "tokens=1,*" %%A in ("%*") do set "WORDS=%%B"
if "%~1"=="search-eval" for /f "tokens=1,*" %%A in ("%*") do set "WORDS=%%B"
if "%~1"=="duplicates-eval" for /f "tokens=1,*" %%A in ("%*") do set "WORDS=%%B"
if "%~1"=="package" for /f "tokens=1,*" %%A in ("%*") do set "WORDS=%%B"
if "%~1"=="bench" (
    set "MAIN=org.frontdoor.app.bench.Bench"
    set "TESTS=-DskipTests"
    set "STAMP=built-bench"
)
if "%~1"=="torture" (
    set "MAIN=org.frontdoor.app.torture.Torture"
    set "TESTS=-DskipTests"
    set "STAMP=built-bench"
)
if "%~1"=="search-eval" (
    set "MAIN=org.frontdoor.app.search.eval.SearchEval"
    set "TESTS=-DskipTests"
    set "STAMP=built-bench"
)
if "%~1"=="duplicates-eval" (
    set "MAIN=org.frontdoor.app.cases.eval.DuplicatesEval"
    set "TESTS=-DskipTests"
    set "STAMP=built-bench"
)
if "%~1"=="package" (
    set "MAIN=org.frontdoor.installer.PackageCommand"
    set "MODULES=installer"
    set "STAMP=built-package"
)

powershell -NoProfile -Command "$s = Get-Item -ErrorAction SilentlyContinue '%RUN%\%STAMP%'; if (-not $s) { exit 1 }; $n = Get-ChildItem -Recurse -File '%ROOT%pom.xml','%ROOT%*\pom.xml','%ROOT%shared-model\src','%ROOT%central\src','%ROOT%app\src','%ROOT%installer\src','%ROOT%src-test-fixtures\src' | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 goto start
where mvn >nul 2>nul
if errorlevel 1 (
    echo frontdoor: Frontdoor must be built first, and Maven ^(mvn, 3.8 or newer^) was not found. 1>&2
    echo frontdoor: Get it from maven.apache.org, and put its bin folder on the PATH. 1>&2
    exit /b 3
)
echo frontdoor: building; the first time takes some minutes 1>&2
if not exist "%RUN%" mkdir "%RUN%"
if exist "%RUN%\lib" rmdir /s /q "%RUN%\lib"
if exist "%RUN%\javafx" rmdir /s /q "%RUN%\javafx"
if not exist "%ROOT%target\launcher" mkdir "%ROOT%target\launcher"
set "JAVA_HOME=%JDK%"
call mvn -B -ntp -Pfast -f "%ROOT%pom.xml" -pl %MODULES% -am package %TESTS% > "%ROOT%target\launcher\build.log" 2>&1
if errorlevel 1 (
    echo frontdoor: the build failed: 1>&2
    findstr /b /c:"[ERROR]" "%ROOT%target\launcher\build.log" 1>&2
    echo frontdoor: all of it: %ROOT%target\launcher\build.log 1>&2
    exit /b 4
)
type nul > "%RUN%\%STAMP%"

:start
set "CLASSES=%RUN%\lib\*"
set "OFFSCREEN="
set "SMALL=-Xmx768m -XX:+UseG1GC -XX:+UseCompactObjectHeaders -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=15000 -XX:MaxGCPauseMillis=20 -XX:GCTimeRatio=5 -XX:MetaspaceSize=96m -XX:InitiatingHeapOccupancyPercent=60 -XX:-ClassUnloadingWithConcurrentMark -XX:SoftRefLRUPolicyMSPerMB=20 -XX:+UnlockExperimentalVMOptions -XX:G1MaxNewSizePercent=10 -Dprism.maxvram=192m"
if "%~1"=="central" set "SMALL="
if "%~1"=="tour" set "OFFSCREEN=-Dglass.platform=Headless -Dprism.order=sw"
if "%~1"=="bench" set "OFFSCREEN=-Dglass.platform=Headless -Dprism.order=sw"
set "TESTED="
if "%~1"=="bench" set "TESTED=yes"
if "%~1"=="torture" set "TESTED=yes"
if "%~1"=="search-eval" set "TESTED=yes"
if "%~1"=="duplicates-eval" set "TESTED=yes"
if defined TESTED (
    set /p BENCHES=<"%RUN%\test-classpath.txt"
    call set "CLASSES=%ROOT%app\target\fast\test-classes;%%CLASSES%%;%%BENCHES%%"
)
if "%~1"=="package" set "CLASSES=%ROOT%installer\target\fast\classes;%CLASSES%"
"%JDK%\bin\java" --module-path "%RUN%\javafx" --add-modules javafx.controls,javafx.graphics --enable-native-access=javafx.graphics,ALL-UNNAMED --add-opens javafx.graphics/com.sun.javafx.text=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 %SMALL% -Dorg.eclipse.jetty.util.referencesPerCacheLine=16 "-Dfrontdoor.launcher=%ROOT%frontdoor.cmd" %OFFSCREEN% -cp "%CLASSES%" %MAIN% %WORDS%
exit /b %errorlevel%

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=" %%N in ("%%~V") do call :enough "%~1" %%N
)
exit /b 0

:enough
set "NUMBER=%~2"
set "NUMBER=%NUMBER:"=%"
if %NUMBER% GEQ 25 set "JDK=%~1"
exit /b 0
